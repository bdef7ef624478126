package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Optional;

/**
 * The body is headed by a holder of the role, e.g. the leadership group by the customer's number one (GZ-O2, V8, R38).
 */
record BodyHead(OrganisationCheck check, String body, String role) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        boolean headed = standing.activeInBody(body).stream().anyMatch(assignment -> assignment.role().equals(role));
        return headed ? List.of()
                : List.of(new Findings(check).of("body-without-head", Optional.of(role), standing.sideOf(role),
                        standing.bodyName(body), standing.roleName(role)));
    }
}
