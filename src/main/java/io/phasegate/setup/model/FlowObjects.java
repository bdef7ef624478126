package io.phasegate.setup.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Workflows, their scheme and the issue type scheme (R15, R16). */
final class FlowObjects {
    private FlowObjects() {
    }

    static void addTo(ObjectList list, WorkflowTexts texts) {
        workflows().values().forEach(key -> list.add(ObjectKind.WORKFLOW, key, new Content.Workflow(texts.of(key))));
        list.add(ObjectKind.WORKFLOW_SCHEME, ObjectKeys.SCHEME_WORKFLOWS, new Content.WorkflowsByType(workflows()));
        list.add(ObjectKind.ISSUE_TYPE_SCHEME, ObjectKeys.SCHEME_ISSUE_TYPES, new Content.IssueTypes(
                List.of(ObjectKeys.TYPE_DELIVERABLE, ObjectKeys.TYPE_TASK, ObjectKeys.TYPE_PHASE,
                ObjectKeys.TYPE_MEETING,
                        ObjectKeys.TYPE_TRAINING, ObjectKeys.TYPE_PAYMENT, ObjectKeys.TYPE_ERROR_REPORT,
                        ObjectKeys.TYPE_CLIENT_REQUEST)));
    }

    /** Workflow by issue type. */
    static Map<String, String> workflows() {
        Map<String, String> workflows = new LinkedHashMap<>();
        workflows.put(ObjectKeys.TYPE_PHASE, ObjectKeys.WORKFLOW_PHASE);
        workflows.put(ObjectKeys.TYPE_TASK, ObjectKeys.WORKFLOW_TASK);
        workflows.put(ObjectKeys.TYPE_DELIVERABLE, ObjectKeys.WORKFLOW_DELIVERABLE);
        workflows.put(ObjectKeys.TYPE_MEETING, ObjectKeys.WORKFLOW_MEETING);
        workflows.put(ObjectKeys.TYPE_TRAINING, ObjectKeys.WORKFLOW_TRAINING);
        workflows.put(ObjectKeys.TYPE_PAYMENT, ObjectKeys.WORKFLOW_PAYMENT);
        workflows.put(ObjectKeys.TYPE_ERROR_REPORT, ObjectKeys.WORKFLOW_ERROR_REPORT);
        workflows.put(ObjectKeys.TYPE_CLIENT_REQUEST, ObjectKeys.WORKFLOW_CLIENT_REQUEST);
        return workflows;
    }
}
