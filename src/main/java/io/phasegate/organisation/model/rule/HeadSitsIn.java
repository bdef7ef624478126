package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Optional;

/**
 * The holder of the role also sits in the body, e.g. the head of the implementation group in the leadership group
 * (GZ-O3, V8, R39). Nothing to report while nobody holds the role: that is another rule's finding.
 */
record HeadSitsIn(OrganisationCheck check, String role, String body) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        List<Long> sitting = standing.activeInBody(body).stream().map(Assignment::memberId).toList();
        return standing.activeIn(role).stream().filter(assignment -> !sitting.contains(assignment.memberId()))
                .map(assignment -> new Findings(check).of("head-not-in-body", Optional.of(role), standing.sideOf(role),
                        standing.roleName(role), standing.nameOf(assignment), standing.bodyName(body)))
                .toList();
    }
}
