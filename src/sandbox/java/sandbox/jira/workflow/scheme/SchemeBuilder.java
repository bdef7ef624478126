package sandbox.jira.workflow.scheme;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.Map;
import java.util.TreeMap;
import sandbox.jira.member.Provided;

/** Collects a workflow scheme before it is created or changed. */
abstract class SchemeBuilder implements AssignableWorkflowScheme.Builder {
    private final Long id;
    private final Map<String, String> mappings = new TreeMap<>();
    private String name;
    private String description;
    private String defaultWorkflow;

    protected SchemeBuilder(WorkflowSchemeData from) {
        this.id = from == null ? null : from.id();
        if (from != null) {
            name = from.name();
            description = from.description();
            defaultWorkflow = from.defaultWorkflow();
            mappings.putAll(from.mappings());
        }
    }

    @Override
    public AssignableWorkflowScheme.Builder setName(String value) {
        name = value;
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setDescription(String value) {
        description = value;
        return this;
    }

    /** An issue type of null stands for all that are not mapped, as in Jira. */
    @Override
    public AssignableWorkflowScheme.Builder setMapping(String issueTypeId, String workflowName) {
        if (issueTypeId == null) {
            return setDefaultWorkflow(workflowName);
        }
        mappings.put(issueTypeId, workflowName);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setMappings(Map<String, String> all) {
        clearMappings();
        all.forEach(this::setMapping);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder setDefaultWorkflow(String workflowName) {
        defaultWorkflow = workflowName;
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder removeMapping(String issueTypeId) {
        mappings.remove(issueTypeId);
        return this;
    }

    @Override
    public AssignableWorkflowScheme.Builder removeWorkflow(String workflowName) {
        mappings.values().removeIf(workflowName::equals);
        return workflowName.equals(defaultWorkflow) ? removeDefault() : this;
    }

    @Override
    public AssignableWorkflowScheme.Builder removeDefault() {
        return setDefaultWorkflow(null);
    }

    @Override
    public AssignableWorkflowScheme.Builder clearMappings() {
        mappings.clear();
        return removeDefault();
    }

    @Override
    public String getMapping(String issueTypeId) {
        return mappings.get(issueTypeId);
    }

    @Override
    public Map<String, String> getMappings() {
        return StoredWorkflowScheme.withDefault(mappings, defaultWorkflow);
    }

    @Override
    public String getDefaultWorkflow() {
        return defaultWorkflow;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public boolean isDefault() {
        return false;
    }

    @Override
    public AssignableWorkflowScheme build() {
        WorkflowSchemeData data = new WorkflowSchemeData(id == null ? StoredWorkflowScheme.UNSAVED : id, name,
                description, defaultWorkflow, Map.copyOf(mappings));
        return Provided.of(StoredWorkflowScheme.class, data);
    }
}
