package sandbox.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sandbox.jira.field.CustomFieldData;
import sandbox.jira.field.kind.Cell;
import sandbox.jira.member.Provided;

/** An issue handed out to plugins. Its setters change this object only; the issue manager and service store it. */
public abstract class StoredIssue implements MutableIssue {
    private final IssueAccess access;
    private final IssueState state;
    private IssueState loaded;
    private final Map<Long, Object> changedFields = new HashMap<>();
    private Map<Long, List<Cell>> storedCells;
    private Set<String> changedLabels;
    private Project project;

    protected StoredIssue(IssueAccess access, IssueState state) {
        this.access = access;
        this.state = state;
        this.loaded = state.copy();
    }

    @Override
    public Long getId() {
        return state.id;
    }

    @Override
    public String getKey() {
        return state.key;
    }

    @Override
    public Long getProjectId() {
        return state.projectId;
    }

    @Override
    public Project getProjectObject() {
        if (project == null || !project.getId().equals(state.projectId)) {
            project = access.projects().byId(state.projectId).orElse(null);
        }
        return project;
    }

    @Override
    public IssueType getIssueType() {
        return access.constants().type(state.typeId).orElse(null);
    }

    @Override
    public String getIssueTypeId() {
        return state.typeId;
    }

    @Override
    public Status getStatus() {
        return access.constants().status(state.statusId).orElse(null);
    }

    @Override
    public String getStatusId() {
        return state.statusId;
    }

    @Override
    public void setStatusId(String statusId) {
        state.statusId = statusId;
    }

    @Override
    public String getSummary() {
        return state.summary;
    }

    @Override
    public void setSummary(String summary) {
        state.summary = summary;
    }

    @Override
    public String getDescription() {
        return state.description;
    }

    @Override
    public void setDescription(String description) {
        state.description = description;
    }

    @Override
    public ApplicationUser getAssignee() {
        return access.users().orNull(state.assignee);
    }

    @Override
    public String getAssigneeId() {
        return state.assignee;
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        state.assignee = assignee == null ? null : assignee.getKey();
    }

    @Override
    public ApplicationUser getReporter() {
        return access.users().orNull(state.reporter);
    }

    @Override
    public String getReporterId() {
        return state.reporter;
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        state.reporter = reporter == null ? null : reporter.getKey();
    }

    @Override
    public ApplicationUser getCreator() {
        return access.users().orNull(state.creator);
    }

    @Override
    public Issue getParentObject() {
        return access.issues().byId(state.parentId)
                .map(parent -> Provided.of(StoredIssue.class, access, parent)).orElse(null);
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return state.id == null ? List.of() : access.issues().subTasks(state.id).stream()
                .<Issue>map(child -> Provided.of(StoredIssue.class, access, child)).toList();
    }

    @Override
    public boolean isSubTask() {
        return state.parentId != null;
    }

    @Override
    public boolean isEditable() {
        return access.editability().isEditable(this);
    }

    @Override
    public Timestamp getCreated() {
        return state.created;
    }

    @Override
    public Timestamp getUpdated() {
        return state.updated;
    }

    @Override
    public Timestamp getDueDate() {
        return state.due;
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        state.due = dueDate;
    }

    @Override
    public Timestamp getResolutionDate() {
        return state.resolved;
    }

    @Override
    public Priority getPriority() {
        return access.constants().priority(state.priorityId).orElse(null);
    }

    @Override
    public String getResolutionId() {
        return state.resolutionId;
    }

    /** Setting a resolution sets its date, clearing it clears the date, as in Jira. */
    @Override
    public void setResolutionId(String resolutionId) {
        state.resolved = resolutionId == null ? null
                : resolutionId.equals(state.resolutionId) ? state.resolved : new Timestamp(System.currentTimeMillis());
        state.resolutionId = resolutionId;
    }

    @Override
    public Long getSecurityLevelId() {
        return state.securityLevel;
    }

    @Override
    public void setSecurityLevelId(Long levelId) {
        state.securityLevel = levelId;
    }

    @Override
    public Long getWorkflowId() {
        return state.workflowEntry;
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        if (changedFields.containsKey(field.getIdAsLong())) {
            return changedFields.get(field.getIdAsLong());
        }
        return access.customFields().store().find(field.getIdAsLong()).map(this::storedValue).orElse(null);
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        changedFields.put(field.getIdAsLong(), value);
    }

    /** What is stored now, whatever was set since. */
    Object storedValue(CustomFieldData field) {
        List<Cell> cells = storedCells().getOrDefault(field.id(), List.of());
        return access.customFields().kindOf(field).read(cells);
    }

    public void setEnvironment(String environment) {
        state.environment = environment;
    }

    public void setPriorityId(String priorityId) {
        state.priorityId = priorityId;
    }

    public void setIssueTypeId(String issueTypeId) {
        state.typeId = issueTypeId;
    }

    public void setProjectId(Long projectId) {
        state.projectId = projectId;
    }

    public void setParentId(Long parentId) {
        state.parentId = parentId;
    }

    public void setWorkflowId(Long entry) {
        state.workflowEntry = entry;
    }

    public void setCreator(ApplicationUser creator) {
        state.creator = creator == null ? null : creator.getKey();
    }

    IssueState state() {
        return state;
    }

    /** The issue as it was when it was read or last stored. */
    IssueState loaded() {
        return loaded;
    }

    Map<Long, Object> changedFields() {
        return changedFields;
    }

    public Set<String> labels() {
        if (changedLabels != null) {
            return new TreeSet<>(changedLabels);
        }
        return state.id == null ? Set.of() : access.cells().labels(state.id);
    }

    boolean labelsChanged() {
        return changedLabels != null;
    }

    public void setLabels(Set<String> labels) {
        changedLabels = new LinkedHashSet<>(labels);
    }

    /** Forgets what was changed, once it is stored. */
    void stored() {
        loaded = state.copy();
        changedFields.clear();
        changedLabels = null;
        storedCells = null;
    }

    private Map<Long, List<Cell>> storedCells() {
        if (storedCells == null) {
            storedCells = state.id == null ? Map.of() : access.cells().of(state.id);
        }
        return storedCells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue issue && state.id != null && state.id.equals(issue.getId());
    }

    @Override
    public int hashCode() {
        return state.id == null ? 0 : state.id.hashCode();
    }

    @Override
    public String toString() {
        return String.valueOf(state.key);
    }
}
