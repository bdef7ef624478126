package io.phasegate.gate.model;

import io.phasegate.language.model.Message;
import java.util.Map;

/** Which check stands behind a criterion's kind. */
final class CriterionKinds {
    private static final Map<String, CriterionCheck> CHECKS = Map.of(
            "DELIVERABLE_SIGNED", new DeliverableReached(Milestone.SIGNED),
            "DELIVERABLE_CONFIRMED", new DeliverableReached(Milestone.CONFIRMED),
            "MANUAL", new Ticked(),
            "ORGANISATION_COMPLETE", new OrganisationComplete(),
            "ASSIGNMENTS_APPROVED", new AssignmentsApproved(),
            "PUBLISHED", new Published(),
            "PREDECESSOR_PASSED", new PredecessorPassed(),
            "ROLE_FILLED", new RoleFilled(),
            "BODIES_EXIST", new BodiesExist());

    private CriterionKinds() {
    }

    static CriterionCheck of(String kind) {
        return CHECKS.getOrDefault(kind, (gate, criterion, facts) ->
                Outcome.error(Reason.of(Message.of("phasegate.gate.reason.kind.unknown", kind))));
    }
}
