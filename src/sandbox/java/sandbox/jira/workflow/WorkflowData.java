package sandbox.jira.workflow;

import sandbox.jira.config.ConfigObject;

/** A workflow, or the draft of the workflow of that name, as it is stored. */
public record WorkflowData(long id, String name, String description, String xml) implements ConfigObject {
    WorkflowData with(String newDescription, String newXml) {
        return new WorkflowData(id, name, newDescription, newXml);
    }
}
