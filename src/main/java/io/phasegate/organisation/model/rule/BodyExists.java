package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;

/** The body has been appointed: somebody sits in it (GZ-O1, V8, R38). */
record BodyExists(OrganisationCheck check, String body) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return standing.activeInBody(body).isEmpty()
                ? List.of(new Findings(check).of("body-empty", standing.bodyName(body)))
                : List.of();
    }
}
