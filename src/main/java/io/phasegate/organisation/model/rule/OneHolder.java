package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Optional;

/** Exactly one person holds the role (V11, R42): a project has one manager, or one for business and one for IT. */
record OneHolder(OrganisationCheck check, String role) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        long holders = standing.activeIn(role).stream().map(Assignment::memberId).distinct().count();
        return holders == 1 ? List.of() : List.of(new Findings(check).of(holders == 0 ? "no-holder" : "several-holders",
                Optional.of(role), standing.sideOf(role), standing.roleName(role), holders));
    }
}
