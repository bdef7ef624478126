package io.phasegate.setup.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields on the screens of meetings, trainings, payments, error reports and client requests, and of their
 * transitions.
 */
final class ProcessScreens {
    private ProcessScreens() {
    }

    static Map<String, List<String>> all() {
        Map<String, List<String>> screens = new LinkedHashMap<>();
        screens.put(ObjectKeys.SCREEN_MEETING, planned());
        screens.put(ObjectKeys.SCREEN_TRAINING, planned(ObjectKeys.FIELD_HOURS, ObjectKeys.FIELD_TRAINING_FORM));
        screens.put(ObjectKeys.SCREEN_PAYMENT, planned(ObjectKeys.FIELD_AMOUNT, ObjectKeys.FIELD_RECEIVED_ON));
        screens.put(ObjectKeys.SCREEN_ERROR_REPORT, reported(ObjectKeys.FIELD_OCCURRED_AT,
                ObjectKeys.FIELD_SOFTWARE_VERSION, ObjectKeys.FIELD_MODULE, ObjectKeys.FIELD_SCREEN,
                ObjectKeys.FIELD_SYMPTOM, ObjectKeys.FIELD_PROGRAM, ObjectKeys.FIELD_FAULT_CAUSE));
        screens.put(ObjectKeys.SCREEN_CLIENT_REQUEST, reported(ObjectKeys.FIELD_REQUEST_CLASS));
        screens.put(ObjectKeys.SCREEN_RECEIPT, List.of(ObjectKeys.FIELD_RECEIVED_ON));
        screens.put(ObjectKeys.SCREEN_CAUSE, List.of(ObjectKeys.FIELD_FAULT_CAUSE, "assignee"));
        screens.put(ObjectKeys.SCREEN_TRIAGE, List.of(ObjectKeys.FIELD_REQUEST_CLASS));
        return screens;
    }

    private static List<String> planned(String... own) {
        List<String> fields = new ArrayList<>(List.of("summary", "issuetype", ObjectKeys.FIELD_PHASE_KEY,
                ObjectKeys.FIELD_SEQUENCE));
        fields.addAll(List.of(own));
        fields.addAll(List.of(ObjectKeys.FIELD_PLANNED_START, ObjectKeys.FIELD_PLANNED_END, "duedate", "assignee",
                "reporter", "description", "security", "attachment", "issuelinks", ObjectKeys.FIELD_PROJECT_CLASS,
                ObjectKeys.FIELD_PLAN_KEY));
        return fields;
    }

    private static List<String> reported(String... own) {
        List<String> fields = new ArrayList<>(List.of("summary", "issuetype"));
        fields.addAll(List.of(own));
        fields.addAll(List.of("description", "duedate", "assignee", "reporter", "security", "attachment",
                "issuelinks"));
        return fields;
    }
}
