package io.phasegate.setup.model;

import java.util.List;

/** Issue types and statuses of methodologies B.1 (R15, R16). */
final class IssueObjects {
    private static final List<String> OPEN = List.of(ObjectKeys.STATUS_NOT_STARTED, ObjectKeys.STATUS_TO_DO,
            ObjectKeys.STATUS_TO_DRAFT, ObjectKeys.STATUS_PLANNED, ObjectKeys.STATUS_NOT_DUE,
            ObjectKeys.STATUS_RECORDED,
            ObjectKeys.STATUS_RAISED);
    private static final List<String> BUSY = List.of(ObjectKeys.STATUS_IN_PROGRESS, ObjectKeys.STATUS_GATE_REVIEW,
            ObjectKeys.STATUS_ON_HOLD, ObjectKeys.STATUS_DRAFTING, ObjectKeys.STATUS_FIRST_REVIEW,
            ObjectKeys.STATUS_SECOND_REVIEW, ObjectKeys.STATUS_DELIVERED, ObjectKeys.STATUS_DISCUSSION,
            ObjectKeys.STATUS_CONFIRMED, ObjectKeys.STATUS_HELD, ObjectKeys.STATUS_MINUTES_TO_SIGN,
            ObjectKeys.STATUS_RUNNING, ObjectKeys.STATUS_ASSESSED, ObjectKeys.STATUS_DUE, ObjectKeys.STATUS_OVERDUE,
            ObjectKeys.STATUS_DUNNED, ObjectKeys.STATUS_REPORT_SIGNED, ObjectKeys.STATUS_CAUSE_SET,
            ObjectKeys.STATUS_HANDLING, ObjectKeys.STATUS_ESCALATED, ObjectKeys.STATUS_TRIAGED,
            ObjectKeys.STATUS_NEGOTIATING, ObjectKeys.STATUS_COMMITTED, ObjectKeys.STATUS_QUOTED,
            ObjectKeys.STATUS_DECLINED, ObjectKeys.STATUS_NEW_CONTRACT, ObjectKeys.STATUS_SENT_TO_PRODUCER);
    private static final List<String> OVER = List.of(ObjectKeys.STATUS_PASSED,
            ObjectKeys.STATUS_PASSED_WITH_CONDITIONS, ObjectKeys.STATUS_STOPPED, ObjectKeys.STATUS_DONE,
            ObjectKeys.STATUS_SIGNED, ObjectKeys.STATUS_ARCHIVED, ObjectKeys.STATUS_WAIVED,
            ObjectKeys.STATUS_SIGNED_BY_BOTH, ObjectKeys.STATUS_RECEIVED, ObjectKeys.STATUS_SOLVED,
            ObjectKeys.STATUS_FILED,
            ObjectKeys.STATUS_CLOSED);

    private IssueObjects() {
    }

    static void addTo(ObjectList list) {
        List.of(ObjectKeys.TYPE_PHASE, ObjectKeys.TYPE_TASK, ObjectKeys.TYPE_DELIVERABLE, ObjectKeys.TYPE_MEETING,
                        ObjectKeys.TYPE_TRAINING, ObjectKeys.TYPE_PAYMENT, ObjectKeys.TYPE_ERROR_REPORT,
                        ObjectKeys.TYPE_CLIENT_REQUEST)
                .forEach(key -> list.add(ObjectKind.ISSUE_TYPE, key, new Content.Plain()));
        statuses(list, OPEN, "new");
        statuses(list, BUSY, "indeterminate");
        statuses(list, OVER, "done");
    }

    private static void statuses(ObjectList list, List<String> keys, String category) {
        keys.forEach(key -> list.add(ObjectKind.STATUS, key, new Content.StatusCategory(category)));
    }
}
