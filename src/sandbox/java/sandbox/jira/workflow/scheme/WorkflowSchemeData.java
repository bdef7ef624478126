package sandbox.jira.workflow.scheme;

import java.util.Map;
import sandbox.jira.config.ConfigObject;
import sandbox.jira.workflow.Workflows;

/** A workflow scheme as it is stored; `defaultWorkflow` is null when the system workflow is meant. */
public record WorkflowSchemeData(long id, String name, String description, String defaultWorkflow,
        Map<String, String> mappings) implements ConfigObject {
    String workflowFor(String issueTypeId) {
        String mapped = issueTypeId == null ? null : mappings.get(issueTypeId);
        return mapped != null ? mapped : defaultWorkflow == null ? Workflows.SYSTEM : defaultWorkflow;
    }

    boolean uses(String workflowName) {
        return workflowFor(null).equals(workflowName) || mappings.containsValue(workflowName);
    }
}
