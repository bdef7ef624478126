package io.phasegate.setup.model;

/** Stable keys of the Jira objects that Phasegate creates (methodologies B.1, R15-R22). Frozen: they are stored. */
public final class ObjectKeys {
    public static final String TYPE_PHASE = "issue-type:phase";
    public static final String TYPE_TASK = "issue-type:task";
    public static final String TYPE_DELIVERABLE = "issue-type:deliverable";
    public static final String TYPE_MEETING = "issue-type:meeting";
    public static final String TYPE_TRAINING = "issue-type:training";
    public static final String TYPE_PAYMENT = "issue-type:payment";
    public static final String TYPE_ERROR_REPORT = "issue-type:error-report";
    public static final String TYPE_CLIENT_REQUEST = "issue-type:client-request";

    public static final String STATUS_NOT_STARTED = "status:not-started";
    public static final String STATUS_IN_PROGRESS = "status:in-progress";
    public static final String STATUS_GATE_REVIEW = "status:gate-review";
    public static final String STATUS_PASSED = "status:passed";
    public static final String STATUS_PASSED_WITH_CONDITIONS = "status:passed-with-conditions";
    public static final String STATUS_ON_HOLD = "status:on-hold";
    public static final String STATUS_STOPPED = "status:stopped";
    public static final String STATUS_TO_DO = "status:to-do";
    public static final String STATUS_DONE = "status:done";
    public static final String STATUS_TO_DRAFT = "status:to-draft";
    public static final String STATUS_DRAFTING = "status:drafting";
    public static final String STATUS_FIRST_REVIEW = "status:first-review";
    public static final String STATUS_SECOND_REVIEW = "status:second-review";
    public static final String STATUS_DELIVERED = "status:delivered";
    public static final String STATUS_DISCUSSION = "status:customer-discussion";
    public static final String STATUS_CONFIRMED = "status:confirmed";
    public static final String STATUS_SIGNED = "status:signed";
    public static final String STATUS_ARCHIVED = "status:archived";
    public static final String STATUS_WAIVED = "status:waived";
    public static final String STATUS_PLANNED = "status:planned";
    public static final String STATUS_HELD = "status:held";
    public static final String STATUS_MINUTES_TO_SIGN = "status:minutes-to-sign";
    public static final String STATUS_SIGNED_BY_BOTH = "status:signed-by-both";
    public static final String STATUS_RUNNING = "status:running";
    public static final String STATUS_ASSESSED = "status:assessed";
    public static final String STATUS_NOT_DUE = "status:not-due";
    public static final String STATUS_DUE = "status:due";
    public static final String STATUS_OVERDUE = "status:overdue";
    public static final String STATUS_DUNNED = "status:dunned";
    public static final String STATUS_RECEIVED = "status:received";
    public static final String STATUS_RECORDED = "status:recorded";
    public static final String STATUS_REPORT_SIGNED = "status:report-signed";
    public static final String STATUS_CAUSE_SET = "status:cause-set";
    public static final String STATUS_HANDLING = "status:handling";
    public static final String STATUS_ESCALATED = "status:escalated";
    public static final String STATUS_SOLVED = "status:solved";
    public static final String STATUS_FILED = "status:filed";
    public static final String STATUS_RAISED = "status:raised";
    public static final String STATUS_TRIAGED = "status:triaged";
    public static final String STATUS_NEGOTIATING = "status:negotiating";
    public static final String STATUS_COMMITTED = "status:committed";
    public static final String STATUS_QUOTED = "status:quoted";
    public static final String STATUS_DECLINED = "status:declined";
    public static final String STATUS_NEW_CONTRACT = "status:new-contract";
    public static final String STATUS_SENT_TO_PRODUCER = "status:sent-to-producer";
    public static final String STATUS_CLOSED = "status:closed";

    public static final String FIELD_PLAN_KEY = "field:plan-key";
    public static final String FIELD_PHASE_KEY = "field:phase-key";
    public static final String FIELD_SEQUENCE = "field:sequence";
    public static final String FIELD_SHARE = "field:share";
    public static final String FIELD_GOAL = "field:goal";
    public static final String FIELD_LEAD_ROLE = "field:lead-role";
    public static final String FIELD_PLANNED_START = "field:planned-start";
    public static final String FIELD_PLANNED_END = "field:planned-end";
    public static final String FIELD_ACTUAL_START = "field:actual-start";
    public static final String FIELD_ACTUAL_END = "field:actual-end";
    public static final String FIELD_GATE_STATUS = "field:gate-status";
    public static final String FIELD_DOCUMENT_CODE = "field:document-code";
    public static final String FIELD_DOCUMENT_VERSION = "field:document-version";
    public static final String FIELD_DOCUMENT_NATURE = "field:document-nature";
    public static final String FIELD_AUTHOR_ROLE = "field:author-role";
    public static final String FIELD_REVIEWERS = "field:reviewers";
    public static final String FIELD_APPROVER = "field:approver";
    public static final String FIELD_COPIES = "field:copies";
    public static final String FIELD_PROJECT_CLASS = "field:project-class";
    public static final String FIELD_CONTROL_POINT = "field:control-point";
    public static final String FIELD_WORKING_MODE = "field:working-mode";
    public static final String FIELD_HOURS = "field:hours";
    public static final String FIELD_TRAINING_FORM = "field:training-form";
    public static final String FIELD_AMOUNT = "field:amount";
    public static final String FIELD_RECEIVED_ON = "field:received-on";
    public static final String FIELD_OCCURRED_AT = "field:occurred-at";
    public static final String FIELD_SOFTWARE_VERSION = "field:software-version";
    public static final String FIELD_MODULE = "field:module";
    public static final String FIELD_SCREEN = "field:screen";
    public static final String FIELD_SYMPTOM = "field:symptom";
    public static final String FIELD_PROGRAM = "field:program";
    public static final String FIELD_FAULT_CAUSE = "field:fault-cause";
    public static final String FIELD_REQUEST_CLASS = "field:request-class";

    public static final String OPTION_NATURE_INTERNAL = "option:document-nature-internal";
    public static final String OPTION_NATURE_EXTERNAL = "option:document-nature-external";
    public static final String OPTION_CLASS_DEV = "option:project-class-dev";
    public static final String OPTION_CLASS_IMP = "option:project-class-imp";
    public static final String OPTION_CLASS_MNT = "option:project-class-mnt";
    public static final String OPTION_CAUSE_CUSTOMER = "option:fault-cause-customer";
    public static final String OPTION_CAUSE_PRODUCT = "option:fault-cause-product";
    public static final String OPTION_REQUEST_A = "option:request-class-a";
    public static final String OPTION_REQUEST_B = "option:request-class-b";
    public static final String OPTION_REQUEST_C = "option:request-class-c";
    public static final String OPTION_REQUEST_D = "option:request-class-d";
    public static final String OPTION_REQUEST_E = "option:request-class-e";
    public static final String OPTION_REQUEST_F = "option:request-class-f";

    public static final String LINK_BELONGS_TO_PHASE = "link-type:belongs-to-phase";
    public static final String LINK_PRODUCES = "link-type:produces";

    public static final String ROLE_CUSTOMER = "project-role:customer";
    public static final String ROLE_VENDOR = "project-role:vendor";

    public static final String LEVEL_INTERNAL = "security-level:internal";
    public static final String LEVEL_SHARED = "security-level:shared";

    public static final String WORKFLOW_PHASE = "workflow:phase";
    public static final String WORKFLOW_TASK = "workflow:task";
    public static final String WORKFLOW_DELIVERABLE = "workflow:deliverable";
    public static final String WORKFLOW_MEETING = "workflow:meeting";
    public static final String WORKFLOW_TRAINING = "workflow:training";
    public static final String WORKFLOW_PAYMENT = "workflow:payment";
    public static final String WORKFLOW_ERROR_REPORT = "workflow:error-report";
    public static final String WORKFLOW_CLIENT_REQUEST = "workflow:client-request";

    public static final String SCREEN_PHASE = "screen:phase";
    public static final String SCREEN_TASK = "screen:task";
    public static final String SCREEN_DELIVERABLE = "screen:deliverable";
    public static final String SCREEN_MEETING = "screen:meeting";
    public static final String SCREEN_TRAINING = "screen:training";
    public static final String SCREEN_PAYMENT = "screen:payment";
    public static final String SCREEN_ERROR_REPORT = "screen:error-report";
    public static final String SCREEN_CLIENT_REQUEST = "screen:client-request";
    public static final String SCREEN_REASON = "screen:reason";
    public static final String SCREEN_RECEIPT = "screen:receipt";
    public static final String SCREEN_CAUSE = "screen:cause";
    public static final String SCREEN_TRIAGE = "screen:triage";
    public static final String SCREEN_SCHEME_PHASE = "screen-scheme:phase";
    public static final String SCREEN_SCHEME_TASK = "screen-scheme:task";
    public static final String SCREEN_SCHEME_DELIVERABLE = "screen-scheme:deliverable";
    public static final String SCREEN_SCHEME_MEETING = "screen-scheme:meeting";
    public static final String SCREEN_SCHEME_TRAINING = "screen-scheme:training";
    public static final String SCREEN_SCHEME_PAYMENT = "screen-scheme:payment";
    public static final String SCREEN_SCHEME_ERROR_REPORT = "screen-scheme:error-report";
    public static final String SCREEN_SCHEME_CLIENT_REQUEST = "screen-scheme:client-request";

    public static final String SCHEME_ISSUE_TYPES = "issue-type-scheme:implementation";
    public static final String SCHEME_SCREENS = "issue-type-screen-scheme:implementation";
    public static final String SCHEME_WORKFLOWS = "workflow-scheme:implementation";
    public static final String SCHEME_PERMISSIONS = "permission-scheme:implementation";
    public static final String SCHEME_NOTIFICATIONS = "notification-scheme:implementation";
    public static final String SCHEME_SECURITY = "issue-security-scheme:implementation";

    public static final String FILTER_CUSTOMER = "filter:customer";

    private ObjectKeys() {
    }
}
