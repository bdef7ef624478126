package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;

/** Stands for a check that this version cannot evaluate. It always blocks: what nobody checked is not in order. */
record Unreadable(OrganisationCheck check) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return List.of(new Findings(check).unreadable("check-unreadable", check.key(), check.kind()));
    }
}
