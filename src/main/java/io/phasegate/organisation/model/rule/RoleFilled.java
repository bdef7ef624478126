package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Role;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Optional;

/** Every mandatory role of the method has as many active holders as it needs (V1, R28). */
record RoleFilled(OrganisationCheck check) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return standing.method().roles().stream().flatMap(role -> vacancy(role, standing).stream()).toList();
    }

    private Optional<Finding> vacancy(Role role, Standing standing) {
        long holders = standing.activeIn(role.code()).stream().mapToLong(assignment -> assignment.memberId()).distinct()
                .count();
        if (holders >= role.minimum()) {
            return Optional.empty();
        }
        return Optional.of(holders == 0
                ? finding("role-vacant", role, role.name())
                : finding("role-too-few", role, role.name(), holders, role.minimum()));
    }

    private Finding finding(String name, Role role, Object... arguments) {
        return new Findings(check).of(name, Optional.of(role.code()), Optional.of(role.side()), arguments);
    }
}
