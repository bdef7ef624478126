package io.phasegate.setup.model;

import java.util.List;

/** Issue types and statuses of methodologies B.1 (R15, R16). */
final class IssueObjects {
    private static final List<String> OPEN = List.of(ObjectKeys.STATUS_NOT_STARTED, ObjectKeys.STATUS_TO_DO,
            ObjectKeys.STATUS_TO_DRAFT);
    private static final List<String> BUSY = List.of(ObjectKeys.STATUS_IN_PROGRESS, ObjectKeys.STATUS_GATE_REVIEW,
            ObjectKeys.STATUS_ON_HOLD, ObjectKeys.STATUS_DRAFTING, ObjectKeys.STATUS_FIRST_REVIEW,
            ObjectKeys.STATUS_SECOND_REVIEW, ObjectKeys.STATUS_DELIVERED, ObjectKeys.STATUS_DISCUSSION,
            ObjectKeys.STATUS_CONFIRMED);
    private static final List<String> OVER = List.of(ObjectKeys.STATUS_PASSED,
            ObjectKeys.STATUS_PASSED_WITH_CONDITIONS, ObjectKeys.STATUS_STOPPED, ObjectKeys.STATUS_DONE,
            ObjectKeys.STATUS_SIGNED, ObjectKeys.STATUS_ARCHIVED, ObjectKeys.STATUS_WAIVED);

    private IssueObjects() {
    }

    static void addTo(ObjectList list) {
        List.of(ObjectKeys.TYPE_PHASE, ObjectKeys.TYPE_TASK, ObjectKeys.TYPE_DELIVERABLE)
                .forEach(key -> list.add(ObjectKind.ISSUE_TYPE, key, new Content.Plain()));
        statuses(list, OPEN, "new");
        statuses(list, BUSY, "indeterminate");
        statuses(list, OVER, "done");
    }

    private static void statuses(ObjectList list, List<String> keys, String category) {
        keys.forEach(key -> list.add(ObjectKind.STATUS, key, new Content.StatusCategory(category)));
    }
}
