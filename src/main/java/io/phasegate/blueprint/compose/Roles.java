package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Text;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a role or body that two blueprints share becomes one: what either of them demands holds. */
final class Roles {
    private Roles() {
    }

    static Role both(Role first, Role second) {
        Set<Text> duties = new LinkedHashSet<>(first.duties());
        duties.addAll(second.duties());
        return new Role(first.code(), first.name(), first.side(), Math.max(first.minimum(), second.minimum()),
                first.perDepartment() || second.perDepartment(), or(first.body(), second.body()), List.copyOf(duties));
    }

    static Body both(Body first, Body second) {
        Set<Side> sides = EnumSet.copyOf(first.sides());
        sides.addAll(second.sides());
        return new Body(first.key(), first.name(), Set.copyOf(sides), first.required() || second.required(),
                or(first.parent(), second.parent()), or(first.headRole(), second.headRole()), first.purpose());
    }

    static OrganisationCheck stricter(OrganisationCheck first, OrganisationCheck second) {
        return first.severity() == OrganisationCheck.Severity.ERROR ? first : new OrganisationCheck(first.key(),
                first.kind(), second.severity(), first.text(), first.parameters());
    }

    private static Optional<String> or(Optional<String> first, Optional<String> second) {
        return first.isPresent() ? first : second;
    }
}
