package sandbox.jira.issue;

import java.sql.SQLException;
import java.sql.Timestamp;
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
