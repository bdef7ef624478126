package io.phasegate.project;

import io.phasegate.blueprint.model.DeliverableDefinition;
import java.util.List;

/** Who approves a document (R74). Used for the field Approver and for the deliverable list. */
public final class Approvers {
    private Approvers() {
    }

    /** Codes of the roles that sign it, or that confirm it when nobody signs. */
    public static List<String> of(DeliverableDefinition definition) {
        return definition.signers().isEmpty() ? definition.confirmedBy()
                : definition.signers().stream().map(DeliverableDefinition.Signer::role).toList();
    }
}
