package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.OrganisationPart;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Rule;
import io.phasegate.language.model.Text;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organisation of a method while it is being put together: what any of its blueprints demands holds. */
final class Organisation {
    private final Notes notes;
    private final Merged<Body> bodies = new Merged<>();
    private final Merged<Role> roles = new Merged<>();
    private final Set<Responsibility> responsibilities = new LinkedHashSet<>();
    private final Merged<OrganisationCheck> checks = new Merged<>();
    private final Map<String, String> sameChecks = new HashMap<>();
    private final Merged<Rule> rules = new Merged<>();

    Organisation(Notes notes) {
        this.notes = notes;
    }

    void add(Blueprint blueprint, Moves moves) {
        sameChecks.clear();
        blueprint.bodies().forEach(body -> add(blueprint, body));
        blueprint.roles().forEach(role -> add(blueprint, role));
        blueprint.responsibilities().forEach(entry -> responsibilities.add(Placed.in(entry, moves)));
        blueprint.checks().forEach(check -> add(blueprint, check));
        blueprint.rules().forEach(rule -> rules.add(rule.key(), rule)
                .ifPresent(known -> notes.add("first-kept", rule.key(), blueprint.name())));
    }

    private void add(Blueprint blueprint, Body body) {
        bodies.find(body.key()).ifPresent(known -> compare(blueprint, known, body));
        bodies.merge(body.key(), body, Roles::both);
    }

    private void compare(Blueprint blueprint, Body known, Body body) {
        if (!known.name().equals(body.name())) {
            notes.add("body-joined", body.name(), blueprint.name(), known.name());
        }
        if (differ(known.headRole(), body.headRole())) {
            notes.add("body-other-head", body.name(), blueprint.name(), nameOfRole(blueprint, body.headRole().get()),
                    nameOfRole(blueprint, known.headRole().get()));
        }
        if (differ(known.parent(), body.parent())) {
            notes.add("body-other-parent", body.name(), blueprint.name(), nameOfBody(body.parent().get()),
                    nameOfBody(known.parent().get()));
        }
    }

    private void add(Blueprint blueprint, Role role) {
        roles.find(role.code()).ifPresent(known -> compare(blueprint, known, role));
        roles.merge(role.code(), role, Roles::both);
    }

    private void compare(Blueprint blueprint, Role known, Role role) {
        if (!known.name().equals(role.name())) {
            notes.add("role-joined", role.name(), blueprint.name(), known.name());
        }
        if (differ(known.body(), role.body())) {
            notes.add("role-other-body", role.name(), blueprint.name(), nameOfBody(role.body().get()),
                    nameOfBody(known.body().get()));
        }
    }

    private static boolean differ(Optional<String> first, Optional<String> second) {
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private Text nameOfBody(String key) {
        return bodies.find(key).map(Body::name).orElse(new Text(key, key));
    }

    private Text nameOfRole(Blueprint blueprint, String code) {
        return roles.find(code).or(() -> blueprint.roles().stream().filter(role -> role.code().equals(code))
                .findFirst())
                .map(Role::name).orElse(new Text(code, code));
    }

    /** A check that asks the same as a known one is not asked twice, and as strictly as either asks it. */
    private void add(Blueprint blueprint, OrganisationCheck check) {
        Optional<OrganisationCheck> same = checks.all().stream().filter(known -> known.kind().equals(check.kind())
                && known.parameters().equals(check.parameters())).findFirst();
        if (same.isPresent()) {
            sameChecks.put(check.key(), same.get().key());
            checks.merge(same.get().key(), check, Roles::stricter);
        } else if (checks.add(check.key(), check).isPresent()) {
            notes.add("first-kept", check.key(), blueprint.name());
        }
    }

    /** The check that stands for one of the blueprint that was added last. */
    String check(String key) {
        return sameChecks.getOrDefault(key, key);
    }

    OrganisationPart part() {
        return new OrganisationPart(bodies.all(), roles.all(), List.copyOf(responsibilities), checks.all(),
                rules.all());
    }
}
