package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Standing;
import java.util.List;

/** The organisation was published as a company document, and nothing changed since (YY-O9, V6, R35, R36). */
record Published(OrganisationCheck check) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        Organisation organisation = standing.organisation();
        if (organisation.publication().isEmpty()) {
            return List.of(new Findings(check).of("not-published"));
        }
        return organisation.publicationOutdated()
                ? List.of(new Findings(check).of("publication-outdated",
                        organisation.publication().orElseThrow().documentNumber()))
                : List.of();
    }
}
