package io.phasegate.organisation.model.rule;

import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;

/** A rule that an organisation has to keep (methodologies B.4). A named value: made from a check of the blueprint. */
public interface OrganisationRule {
    /** Everything that breaks the rule; empty when it is kept. */
    List<Finding> findings(Standing standing);
}
