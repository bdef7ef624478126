package io.phasegate.setup.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Workflows, their scheme and the issue type scheme (R15, R16). */
final class FlowObjects {
    private FlowObjects() {
    }

    static void addTo(ObjectList list, WorkflowTexts texts) {
        workflow(list, ObjectKeys.WORKFLOW_PHASE, texts.phase());
        workflow(list, ObjectKeys.WORKFLOW_TASK, texts.task());
        workflow(list, ObjectKeys.WORKFLOW_DELIVERABLE, texts.deliverable());
        list.add(ObjectKind.WORKFLOW_SCHEME, ObjectKeys.SCHEME_WORKFLOWS, new Content.WorkflowsByType(workflows()));
        list.add(ObjectKind.ISSUE_TYPE_SCHEME, ObjectKeys.SCHEME_ISSUE_TYPES, new Content.IssueTypes(
                List.of(ObjectKeys.TYPE_DELIVERABLE, ObjectKeys.TYPE_TASK, ObjectKeys.TYPE_PHASE)));
    }

    private static Map<String, String> workflows() {
        Map<String, String> workflows = new LinkedHashMap<>();
        workflows.put(ObjectKeys.TYPE_PHASE, ObjectKeys.WORKFLOW_PHASE);
        workflows.put(ObjectKeys.TYPE_TASK, ObjectKeys.WORKFLOW_TASK);
        workflows.put(ObjectKeys.TYPE_DELIVERABLE, ObjectKeys.WORKFLOW_DELIVERABLE);
        return workflows;
    }

    private static void workflow(ObjectList list, String key, String xml) {
        list.add(ObjectKind.WORKFLOW, key, new Content.Workflow(xml));
    }
}
