package io.phasegate.gate.model;

import io.phasegate.language.model.Message;
import io.phasegate.process.model.ProcessKind;
import java.util.Map;

/** Which check stands behind a criterion's kind. */
final class CriterionKinds {
    private static final Map<String, CriterionCheck> CHECKS = Map.ofEntries(
            Map.entry("DELIVERABLE_REVIEWED", new DeliverableReached(Milestone.REVIEWED)),
            Map.entry("DELIVERABLE_DELIVERED", new DeliverableReached(Milestone.DELIVERED)),
            Map.entry("DELIVERABLE_CONFIRMED", new DeliverableReached(Milestone.CONFIRMED)),
            Map.entry("DELIVERABLE_SIGNED", new DeliverableReached(Milestone.SIGNED)),
            Map.entry("DELIVERABLE_ARCHIVED", new DeliverableReached(Milestone.ARCHIVED)),
            Map.entry("ALL_ARCHIVED", new AllArchived()),
            Map.entry("SIGNED_IN_ORDER", new SignedInOrder()),
            Map.entry("MANUAL", new Ticked()),
            Map.entry("STAGE_MARK", new Ticked()),
            Map.entry("PER_DEPARTMENT", new PerDepartment()),
            Map.entry("ORGANISATION_COMPLETE", new OrganisationComplete()),
            Map.entry("ASSIGNMENTS_APPROVED", new AssignmentsApproved()),
            Map.entry("PUBLISHED", new Published()),
            Map.entry("PREDECESSOR_PASSED", new PredecessorPassed()),
            Map.entry("ROLE_FILLED", new RoleFilled()),
            Map.entry("BODIES_EXIST", new BodiesExist()),
            Map.entry("PAYMENT_RECEIVED", new PaymentReceived()),
            Map.entry("MEETING_HELD", MeetingReached.held()),
            Map.entry("MINUTES_SIGNED", MeetingReached.minutesSigned()),
            Map.entry("ATTENDANCE", new Attendance()),
            Map.entry("TRAINING_DONE", TrainingReached.done()),
            Map.entry("TRAINING_ASSESSED", TrainingReached.assessed()),
            Map.entry("ERRORS_CLOSED", new ReportsClosed(ProcessKind.ERROR_REPORT)),
            Map.entry("REQUESTS_CLOSED", new ReportsClosed(ProcessKind.CLIENT_REQUEST)),
            Map.entry("DATE_PASSED", new DatePassed()),
            Map.entry("QUERY_COUNT", new QueryCount()));

    private CriterionKinds() {
    }

    static CriterionCheck of(String kind) {
        return CHECKS.getOrDefault(kind, (gate, criterion, facts) ->
                Outcome.error(Reason.of(Message.of("phasegate.gate.reason.kind.unknown", kind))));
    }
}
