package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Optional;

/**
 * A project of a long cycle has somebody in the role, e.g. a director (V7, R40). The method of a short one does not
 * have the check at all.
 */
record LongCycleRole(OrganisationCheck check, String role) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return standing.activeIn(role).isEmpty()
                ? List.of(new Findings(check).of("long-cycle-role", Optional.of(role), standing.sideOf(role),
                        standing.roleName(role)))
                : List.of();
    }
}
