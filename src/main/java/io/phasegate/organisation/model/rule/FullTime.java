package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Optional;

/** The holders of the role, e.g. the customer PM, are fully released from other work (YY-O1, V4, R31). */
record FullTime(OrganisationCheck check, String role) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return standing.activeIn(role).stream().filter(assignment -> !assignment.terms().fullTime())
                .map(assignment -> new Findings(check).of("not-full-time", Optional.of(role), standing.sideOf(role),
                        standing.roleName(role), standing.nameOf(assignment), assignment.terms().timePercent()))
                .toList();
    }
}
