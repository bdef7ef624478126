package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Optional;

/** The sponsor approved every assignment that has not ended (YY-O9, V6, R34). */
record AllApproved(OrganisationCheck check) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return standing.notEnded().stream().filter(assignment -> assignment.approval().isEmpty())
                .map(assignment -> finding(assignment, standing)).toList();
    }

    private Finding finding(Assignment assignment, Standing standing) {
        return new Findings(check).of("not-approved", Optional.of(assignment.role()), Optional.of(Side.CUSTOMER),
                standing.nameOf(assignment), standing.roleName(assignment.role()));
    }
}
