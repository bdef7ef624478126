package sandbox.jira.issue;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Objects;
import sandbox.data.Row;

/** The columns of one issue, while it is being changed. Copied before it is, so that changes can be told. */
public final class IssueState {
    Long id;
    Long projectId;
    long number;
    String key;
    String typeId;
    String statusId;
    String priorityId;
    String resolutionId;
    String summary;
    String description;
    String environment;
    String assignee;
    String reporter;
    String creator;
    Timestamp created;
    Timestamp updated;
    Timestamp due;
    Timestamp resolved;
    Long securityLevel;
    Long parentId;
    Long workflowEntry;

    static IssueState of(Row row) throws SQLException {
        IssueState state = new IssueState();
        state.id = row.id("id");
        state.projectId = row.id("project_id");
        state.number = row.id("issue_number");
        state.key = row.text("issue_key");
        state.typeId = row.text("type_id");
        state.statusId = row.text("status_id");
        state.priorityId = row.text("priority_id");
        state.resolutionId = row.text("resolution_id");
        state.securityLevel = row.idOrNull("security_level");
        state.parentId = row.idOrNull("parent_id");
        state.workflowEntry = row.idOrNull("workflow_entry");
        state.readTexts(row);
        return state;
    }

    IssueState copy() {
        IssueState copy = new IssueState();
        copy.take(new IssueState(), this);
        copy.id = id;
        copy.number = number;
        copy.created = created;
        copy.creator = creator;
        return copy;
    }

    /** Takes over what somebody changed, and only that: what others changed meanwhile stays. */
    void take(IssueState loaded, IssueState changed) {
        number = changed.number == loaded.number ? number : changed.number;
        projectId = pick(projectId, loaded.projectId, changed.projectId);
        key = pick(key, loaded.key, changed.key);
        typeId = pick(typeId, loaded.typeId, changed.typeId);
        statusId = pick(statusId, loaded.statusId, changed.statusId);
        priorityId = pick(priorityId, loaded.priorityId, changed.priorityId);
        resolutionId = pick(resolutionId, loaded.resolutionId, changed.resolutionId);
        summary = pick(summary, loaded.summary, changed.summary);
        description = pick(description, loaded.description, changed.description);
        environment = pick(environment, loaded.environment, changed.environment);
        assignee = pick(assignee, loaded.assignee, changed.assignee);
        reporter = pick(reporter, loaded.reporter, changed.reporter);
        updated = pick(updated, loaded.updated, changed.updated);
        due = pick(due, loaded.due, changed.due);
        resolved = pick(resolved, loaded.resolved, changed.resolved);
        securityLevel = pick(securityLevel, loaded.securityLevel, changed.securityLevel);
        parentId = pick(parentId, loaded.parentId, changed.parentId);
        workflowEntry = pick(workflowEntry, loaded.workflowEntry, changed.workflowEntry);
    }

    private static <T> T pick(T own, T loaded, T changed) {
        return Objects.equals(loaded, changed) ? own : changed;
    }

    private void readTexts(Row row) throws SQLException {
        summary = row.text("summary");
        description = row.text("description");
        environment = row.text("environment");
        assignee = row.text("assignee");
        reporter = row.text("reporter");
        creator = row.text("creator");
        created = row.time("created");
        updated = row.time("updated");
        due = row.time("due");
        resolved = row.time("resolved");
    }
}
