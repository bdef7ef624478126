package io.phasegate.setup.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Screens and their schemes (R17, R18). */
final class ScreenObjects {
    private ScreenObjects() {
    }

    static void addTo(ObjectList list) {
        screen(list, ObjectKeys.SCREEN_PHASE, phaseFields());
        screen(list, ObjectKeys.SCREEN_TASK, taskFields());
        screen(list, ObjectKeys.SCREEN_DELIVERABLE, deliverableFields());
        ProcessScreens.all().forEach((key, fields) -> screen(list, key, fields));
        screen(list, ObjectKeys.SCREEN_REASON, List.of());
        scheme(list, ObjectKeys.SCREEN_SCHEME_PHASE, ObjectKeys.SCREEN_PHASE);
        scheme(list, ObjectKeys.SCREEN_SCHEME_TASK, ObjectKeys.SCREEN_TASK);
        scheme(list, ObjectKeys.SCREEN_SCHEME_DELIVERABLE, ObjectKeys.SCREEN_DELIVERABLE);
        scheme(list, ObjectKeys.SCREEN_SCHEME_MEETING, ObjectKeys.SCREEN_MEETING);
        scheme(list, ObjectKeys.SCREEN_SCHEME_TRAINING, ObjectKeys.SCREEN_TRAINING);
        scheme(list, ObjectKeys.SCREEN_SCHEME_PAYMENT, ObjectKeys.SCREEN_PAYMENT);
        scheme(list, ObjectKeys.SCREEN_SCHEME_ERROR_REPORT, ObjectKeys.SCREEN_ERROR_REPORT);
        scheme(list, ObjectKeys.SCREEN_SCHEME_CLIENT_REQUEST, ObjectKeys.SCREEN_CLIENT_REQUEST);
        list.add(ObjectKind.ISSUE_TYPE_SCREEN_SCHEME, ObjectKeys.SCHEME_SCREENS, new Content.ScreensByType(schemes()));
    }

    private static List<String> phaseFields() {
        return List.of("summary", "issuetype", ObjectKeys.FIELD_PHASE_KEY, ObjectKeys.FIELD_SEQUENCE,
                ObjectKeys.FIELD_GOAL,
                ObjectKeys.FIELD_LEAD_ROLE, ObjectKeys.FIELD_GATE_STATUS, ObjectKeys.FIELD_PLANNED_START,
                ObjectKeys.FIELD_PLANNED_END, ObjectKeys.FIELD_ACTUAL_START, ObjectKeys.FIELD_ACTUAL_END,
                ObjectKeys.FIELD_SHARE, ObjectKeys.FIELD_PROJECT_CLASS, "assignee", "reporter", "description",
                "security",
                "attachment", "issuelinks", ObjectKeys.FIELD_PLAN_KEY);
    }

    private static List<String> taskFields() {
        return List.of("summary", "issuetype", ObjectKeys.FIELD_PHASE_KEY, ObjectKeys.FIELD_SEQUENCE,
                ObjectKeys.FIELD_CONTROL_POINT, ObjectKeys.FIELD_WORKING_MODE, ObjectKeys.FIELD_PLANNED_START,
                ObjectKeys.FIELD_PLANNED_END, "duedate", "assignee", "reporter", "description", "security",
                "attachment",
                "issuelinks", ObjectKeys.FIELD_PROJECT_CLASS, ObjectKeys.FIELD_PLAN_KEY);
    }

    private static List<String> deliverableFields() {
        return List.of("summary", "issuetype", ObjectKeys.FIELD_DOCUMENT_CODE, ObjectKeys.FIELD_DOCUMENT_VERSION,
                ObjectKeys.FIELD_DOCUMENT_NATURE, ObjectKeys.FIELD_PHASE_KEY, ObjectKeys.FIELD_AUTHOR_ROLE,
                ObjectKeys.FIELD_REVIEWERS, ObjectKeys.FIELD_APPROVER, "duedate", ObjectKeys.FIELD_COPIES, "assignee",
                "reporter", "description", "security", "attachment", "issuelinks", ObjectKeys.FIELD_SEQUENCE,
                ObjectKeys.FIELD_PLANNED_START, ObjectKeys.FIELD_PLANNED_END, ObjectKeys.FIELD_PROJECT_CLASS,
                ObjectKeys.FIELD_PLAN_KEY);
    }

    private static Map<String, String> schemes() {
        Map<String, String> schemes = new LinkedHashMap<>();
        schemes.put(ObjectKeys.TYPE_PHASE, ObjectKeys.SCREEN_SCHEME_PHASE);
        schemes.put(ObjectKeys.TYPE_TASK, ObjectKeys.SCREEN_SCHEME_TASK);
        schemes.put(ObjectKeys.TYPE_DELIVERABLE, ObjectKeys.SCREEN_SCHEME_DELIVERABLE);
        schemes.put(ObjectKeys.TYPE_MEETING, ObjectKeys.SCREEN_SCHEME_MEETING);
        schemes.put(ObjectKeys.TYPE_TRAINING, ObjectKeys.SCREEN_SCHEME_TRAINING);
        schemes.put(ObjectKeys.TYPE_PAYMENT, ObjectKeys.SCREEN_SCHEME_PAYMENT);
        schemes.put(ObjectKeys.TYPE_ERROR_REPORT, ObjectKeys.SCREEN_SCHEME_ERROR_REPORT);
        schemes.put(ObjectKeys.TYPE_CLIENT_REQUEST, ObjectKeys.SCREEN_SCHEME_CLIENT_REQUEST);
        return schemes;
    }

    private static void screen(ObjectList list, String key, List<String> fields) {
        list.add(ObjectKind.SCREEN, key, new Content.Fields(fields));
    }

    private static void scheme(ObjectList list, String key, String screen) {
        list.add(ObjectKind.SCREEN_SCHEME, key, new Content.OneScreen(screen));
    }
}
