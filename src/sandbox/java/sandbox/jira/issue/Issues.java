package sandbox.jira.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sandbox.data.Database;
import sandbox.data.Sql;

/** The table of issues. A moved issue is still found by its old keys. */
public final class Issues {
    private static final String COLUMNS = "id,project_id,issue_number,issue_key,type_id,status_id,priority_id,"
            + "resolution_id,summary,description,environment,assignee,reporter,creator,created,updated,due,resolved,"
            + "security_level,parent_id,workflow_entry";
    private static final int BATCH = 500;

    private final Database database;

    public Issues(Database database) {
        this.database = database;
    }

    Optional<IssueState> byId(Long id) {
        return id == null ? Optional.empty()
                : database.sql().first("SELECT * FROM issue WHERE id = ?", IssueState::of, id);
    }

    /** As it is now, and nobody else changes it before this transaction ends. */
    Optional<IssueState> locked(Long id) {
        return database.sql().first("SELECT * FROM issue WHERE id = ? FOR UPDATE", IssueState::of, id);
    }

    Optional<IssueState> byKey(String key) {
        if (key == null) {
            return Optional.empty();
        }
        String upper = key.toUpperCase(Locale.ROOT);
        return database.sql().first("SELECT * FROM issue WHERE issue_key = ?", IssueState::of, upper)
                .or(() -> database.sql().first("SELECT issue_id FROM moved_key WHERE old_key = ?",
                        row -> row.id("issue_id"), upper).flatMap(this::byId));
    }

    List<IssueState> byIds(List<Long> ids) {
        List<IssueState> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> part = ids.subList(from, Math.min(ids.size(), from + BATCH));
            found.addAll(database.sql().list("SELECT * FROM issue WHERE id IN (" + Sql.marks(part.size()) + ")",
                    IssueState::of, part.toArray()));
        }
        return found;
    }

    List<IssueState> subTasks(long parentId) {
        return database.sql().list("SELECT * FROM issue WHERE parent_id = ? ORDER BY id", IssueState::of, parentId);
    }

    public List<Long> idsOfProject(long projectId) {
        return database.sql().list("SELECT id FROM issue WHERE project_id = ? ORDER BY id", row -> row.id("id"),
                projectId);
    }

    Set<String> keysOf(long issueId) {
        Set<String> keys = new TreeSet<>(database.sql().list("SELECT old_key FROM moved_key WHERE issue_id = ?",
                row -> row.text("old_key"), issueId));
        byId(issueId).ifPresent(state -> keys.add(state.key));
        return keys;
    }

    long nextId() {
        return database.sequences().next("issue");
    }

    /** Numbers are claimed for good: a refused creation leaves a gap, as in Jira. */
    long nextNumber(long projectId) {
        return database.sequences().nextVisible("issue_number_" + projectId);
    }

    void insert(IssueState s) {
        database.sql().insert("issue", COLUMNS, s.id, s.projectId, s.number, s.key, s.typeId, s.statusId, s.priorityId,
                s.resolutionId, s.summary, s.description, s.environment, s.assignee, s.reporter, s.creator, s.created,
                s.updated, s.due, s.resolved, s.securityLevel, s.parentId, s.workflowEntry);
    }

    void update(IssueState s) {
        database.sql().update("UPDATE issue SET project_id = ?, issue_number = ?, issue_key = ?, type_id = ?,"
                + " status_id = ?, priority_id = ?, resolution_id = ?, summary = ?, description = ?, environment = ?,"
                + " assignee = ?, reporter = ?, updated = ?, due = ?, resolved = ?, security_level = ?, parent_id = ?,"
                + " workflow_entry = ? WHERE id = ?", s.projectId, s.number, s.key, s.typeId, s.statusId,
                s.priorityId, s.resolutionId, s.summary, s.description, s.environment, s.assignee, s.reporter,
                s.updated, s.due, s.resolved, s.securityLevel, s.parentId, s.workflowEntry, s.id);
    }

    /** Sub-tasks have the security level of their parent. */
    void passLevelOn(IssueState parent) {
        database.sql().update("UPDATE issue SET security_level = ? WHERE parent_id = ?", parent.securityLevel,
                parent.id);
    }

    void rememberKey(String oldKey, long issueId) {
        database.sql().insert("moved_key", "old_key,issue_id", oldKey, issueId);
    }

    public void delete(long issueId) {
        for (String table : List.of("moved_key", "field_value", "issue_label", "watcher")) {
            database.sql().update("DELETE FROM " + table + " WHERE issue_id = ?", issueId);
        }
        database.sql().update("DELETE FROM issue WHERE id = ?", issueId);
    }
}
