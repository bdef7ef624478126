package io.phasegate.setup.model;

import static io.phasegate.setup.model.ObjectKeys.TYPE_CLIENT_REQUEST;
import static io.phasegate.setup.model.ObjectKeys.TYPE_DELIVERABLE;
import static io.phasegate.setup.model.ObjectKeys.TYPE_ERROR_REPORT;
import static io.phasegate.setup.model.ObjectKeys.TYPE_MEETING;
import static io.phasegate.setup.model.ObjectKeys.TYPE_PAYMENT;
import static io.phasegate.setup.model.ObjectKeys.TYPE_PHASE;
import static io.phasegate.setup.model.ObjectKeys.TYPE_TASK;
import static io.phasegate.setup.model.ObjectKeys.TYPE_TRAINING;

import java.util.List;

/** Custom fields, all of Jira's own field types, and the options of the select fields (R17, R18, R20). */
final class FieldObjects {
    private static final String LINE = "textfield";
    private static final String TEXT = "textarea";
    private static final String NUMBER = "float";
    private static final String DATE = "datepicker";
    private static final String MOMENT = "datetime";
    private static final String SELECT = "select";

    private FieldObjects() {
    }

    static void addTo(ObjectList list) {
        everywhere(list);
        ofPhases(list);
        ofTasks(list);
        ofDeliverables(list);
        ofTrainingsAndPayments(list);
        ofReports(list);
        options(list);
    }

    private static void everywhere(ObjectList list) {
        List<String> types = List.of(TYPE_PHASE, TYPE_TASK, TYPE_DELIVERABLE, TYPE_MEETING, TYPE_TRAINING,
                TYPE_PAYMENT);
        field(list, types, LINE, ObjectKeys.FIELD_PLAN_KEY, ObjectKeys.FIELD_PHASE_KEY);
        field(list, types, NUMBER, ObjectKeys.FIELD_SEQUENCE);
        field(list, types, DATE, ObjectKeys.FIELD_PLANNED_START, ObjectKeys.FIELD_PLANNED_END);
        field(list, types, SELECT, ObjectKeys.FIELD_PROJECT_CLASS);
    }

    private static void ofPhases(ObjectList list) {
        List<String> types = List.of(TYPE_PHASE);
        field(list, types, NUMBER, ObjectKeys.FIELD_SHARE);
        field(list, types, TEXT, ObjectKeys.FIELD_GOAL);
        field(list, types, LINE, ObjectKeys.FIELD_LEAD_ROLE, ObjectKeys.FIELD_GATE_STATUS);
        field(list, types, DATE, ObjectKeys.FIELD_ACTUAL_START, ObjectKeys.FIELD_ACTUAL_END);
    }

    private static void ofTasks(ObjectList list) {
        field(list, List.of(TYPE_TASK), LINE, ObjectKeys.FIELD_CONTROL_POINT, ObjectKeys.FIELD_WORKING_MODE);
    }

    private static void ofDeliverables(ObjectList list) {
        List<String> types = List.of(TYPE_DELIVERABLE);
        field(list, types, LINE, ObjectKeys.FIELD_DOCUMENT_CODE, ObjectKeys.FIELD_DOCUMENT_VERSION,
                ObjectKeys.FIELD_AUTHOR_ROLE, ObjectKeys.FIELD_REVIEWERS, ObjectKeys.FIELD_APPROVER);
        field(list, types, SELECT, ObjectKeys.FIELD_DOCUMENT_NATURE);
        field(list, types, NUMBER, ObjectKeys.FIELD_COPIES);
    }

    private static void ofTrainingsAndPayments(ObjectList list) {
        field(list, List.of(TYPE_TRAINING), NUMBER, ObjectKeys.FIELD_HOURS);
        field(list, List.of(TYPE_TRAINING), LINE, ObjectKeys.FIELD_TRAINING_FORM);
        field(list, List.of(TYPE_PAYMENT), NUMBER, ObjectKeys.FIELD_AMOUNT);
        field(list, List.of(TYPE_PAYMENT), DATE, ObjectKeys.FIELD_RECEIVED_ON);
    }

    /** What an error report needs to be submitted (R107), its cause, and the class of a client request (R110). */
    private static void ofReports(ObjectList list) {
        List<String> errors = List.of(TYPE_ERROR_REPORT);
        field(list, errors, MOMENT, ObjectKeys.FIELD_OCCURRED_AT);
        field(list, errors, LINE, ObjectKeys.FIELD_SOFTWARE_VERSION, ObjectKeys.FIELD_MODULE, ObjectKeys.FIELD_SCREEN,
                ObjectKeys.FIELD_PROGRAM);
        field(list, errors, TEXT, ObjectKeys.FIELD_SYMPTOM);
        field(list, errors, SELECT, ObjectKeys.FIELD_FAULT_CAUSE);
        field(list, List.of(TYPE_CLIENT_REQUEST), SELECT, ObjectKeys.FIELD_REQUEST_CLASS);
    }

    private static void options(ObjectList list) {
        option(list, ObjectKeys.FIELD_DOCUMENT_NATURE, ObjectKeys.OPTION_NATURE_INTERNAL,
                ObjectKeys.OPTION_NATURE_EXTERNAL);
        option(list, ObjectKeys.FIELD_PROJECT_CLASS, ObjectKeys.OPTION_CLASS_DEV, ObjectKeys.OPTION_CLASS_IMP,
                ObjectKeys.OPTION_CLASS_MNT);
        option(list, ObjectKeys.FIELD_FAULT_CAUSE, ObjectKeys.OPTION_CAUSE_CUSTOMER, ObjectKeys.OPTION_CAUSE_PRODUCT);
        option(list, ObjectKeys.FIELD_REQUEST_CLASS, ObjectKeys.OPTION_REQUEST_A, ObjectKeys.OPTION_REQUEST_B,
                ObjectKeys.OPTION_REQUEST_C, ObjectKeys.OPTION_REQUEST_D, ObjectKeys.OPTION_REQUEST_E,
                ObjectKeys.OPTION_REQUEST_F);
    }

    private static void field(ObjectList list, List<String> issueTypes, String type, String... keys) {
        String typeKey = "com.atlassian.jira.plugin.system.customfieldtypes:" + type;
        List.of(keys).forEach(key -> list.add(ObjectKind.CUSTOM_FIELD, key,
                new Content.FieldType(typeKey, issueTypes)));
    }

    private static void option(ObjectList list, String field, String... keys) {
        List.of(keys).forEach(key -> list.add(ObjectKind.OPTION, key, new Content.OptionOf(field)));
    }
}
