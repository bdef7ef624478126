package sandbox.jira.workflow.scheme;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;
import sandbox.jira.member.Provided;

/** A workflow scheme handed out to plugins, or built by one and not stored yet. */
abstract class StoredWorkflowScheme implements AssignableWorkflowScheme {
    static final long UNSAVED = -1;
    /** The scheme of projects without one: it has no id in Jira. */
    static final long SYSTEM = -2;

    private final WorkflowSchemeData data;

    protected StoredWorkflowScheme(WorkflowSchemeData data) {
        this.data = data;
    }

    WorkflowSchemeData data() {
        return data;
    }

    @Override
    public Long getId() {
        return data.id() < 0 ? null : data.id();
    }

    @Override
    public String getName() {
        return data.name();
    }

    @Override
    public String getDescription() {
        return data.description();
    }

    @Override
    public Map<String, String> getMappings() {
        return withDefault(data.mappings(), data.defaultWorkflow());
    }

    @Override
    public String getActualWorkflow(String issueTypeId) {
        return data.workflowFor(issueTypeId);
    }

    @Override
    public String getActualDefaultWorkflow() {
        return data.workflowFor(null);
    }

    @Override
    public String getConfiguredWorkflow(String issueTypeId) {
        return issueTypeId == null ? data.defaultWorkflow() : data.mappings().get(issueTypeId);
    }

    @Override
    public String getConfiguredDefaultWorkflow() {
        return data.defaultWorkflow();
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public boolean isDefault() {
        return data.id() == SYSTEM;
    }

    @Override
    public AssignableWorkflowScheme.Builder builder() {
        return Provided.of(SchemeBuilder.class, data);
    }

    /** Jira's map of mappings: the default under the key null. */
    static Map<String, String> withDefault(Map<String, String> mappings, String defaultWorkflow) {
        Map<String, String> all = new HashMap<>(mappings);
        if (defaultWorkflow != null) {
            all.put(null, defaultWorkflow);
        }
        return all;
    }
}
