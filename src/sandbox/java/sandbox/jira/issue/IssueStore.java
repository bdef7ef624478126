package sandbox.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.constant.Constants;
import sandbox.jira.field.CustomFields;
import sandbox.jira.history.History;
import sandbox.jira.member.Provided;
import sandbox.jira.project.Projects;
import sandbox.jira.security.SecurityLevelData;
import sandbox.jira.user.Users;

/** Reads and writes whole issues: row, field values, labels and history together. Checks no permission. */
public final class IssueStore {
    private final Database database;
    private final IssueAccess access;
    private final History history;
    private final ConfigStore<SecurityLevelData> levels;

    public IssueStore(Database database, FieldCells cells, Projects projects, Users users, Constants constants,
            CustomFields customFields, History history, ConfigStore<SecurityLevelData> levels,
            Editability editability) {
        this.database = database;
        this.history = history;
        this.levels = levels;
        this.access = new IssueAccess(new Issues(database), cells, projects, users, constants, customFields,
                editability);
    }

    public Optional<StoredIssue> byId(Long id) {
        return access.issues().byId(id).map(this::present);
    }

    public Optional<StoredIssue> byKey(String key) {
        return access.issues().byKey(key).map(this::present);
    }

    /** In the order of the ids; unknown ones are left out. */
    public List<Issue> byIds(List<Long> ids) {
        Map<Long, Issue> found = access.issues().byIds(ids).stream().map(this::present)
                .collect(Collectors.toMap(StoredIssue::getId, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    public Issues issues() {
        return access.issues();
    }

    /** An issue that is not stored yet. */
    public StoredIssue blank() {
        return present(new IssueState());
    }

    /** Gives the new issue its id, key and number and stores it. Creation leaves no history. */
    public void create(StoredIssue issue) {
        IssueState state = issue.state();
        state.id = access.issues().nextId();
        state.number = access.issues().nextNumber(state.projectId);
        state.key = issue.getProjectObject().getKey() + "-" + state.number;
        state.created = new Timestamp(System.currentTimeMillis());
        state.updated = state.created;
        access.issues().insert(state);
        writeFields(issue);
    }

    /** Stores what was changed on the issue, beside what others have changed since it was read, with its history. */
    public Change save(StoredIssue issue, String authorKey, List<ChangeItemBean> more) {
        return database.transactions().inTransaction(() -> saveLocked(issue, authorKey, more));
    }

    private Change saveLocked(StoredIssue issue, String authorKey, List<ChangeItemBean> more) {
        Timestamp now = new Timestamp(System.currentTimeMillis());
        StoredIssue before = access.issues().locked(issue.getId()).map(this::present)
                .orElseThrow(() -> new IllegalStateException("The issue has been deleted: " + issue.getKey()));
        IssueState merged = before.state().copy();
        merged.take(issue.loaded(), issue.state());
        issue.state().take(issue.state().copy(), merged);
        List<ChangeItemBean> items = new ArrayList<>(
                new IssueDifference(access, levels::find, now).between(before, issue));
        items.addAll(more);
        issue.state().updated = now;
        access.issues().update(issue.state());
        if (!Objects.equals(before.getSecurityLevelId(), issue.getSecurityLevelId())) {
            access.issues().passLevelOn(issue.state());
        }
        writeFields(issue);
        return new Change(history.add(issue.getId(), authorKey, items, now), items);
    }

    /** Stores the status a transition led to, for workflows without the function that stores the whole issue. */
    public void saveStatus(StoredIssue issue) {
        database.sql().update("UPDATE issue SET status_id = ? WHERE id = ?", issue.getStatusId(), issue.getId());
    }

    /** Gives the issue a key of the other project and remembers the old one. */
    public void rekey(StoredIssue issue, Project project) {
        IssueState state = issue.state();
        access.issues().rememberKey(state.key, state.id);
        state.projectId = project.getId();
        state.number = access.issues().nextNumber(project.getId());
        state.key = project.getKey() + "-" + state.number;
    }

    public void touch(long issueId) {
        database.sql().update("UPDATE issue SET updated = ? WHERE id = ?", System.currentTimeMillis(), issueId);
    }

    private void writeFields(StoredIssue issue) {
        CustomFields fields = access.customFields();
        issue.changedFields().forEach((fieldId, value) -> fields.store().find(fieldId).ifPresent(
                field -> access.cells().write(issue.getId(), fieldId, fields.kindOf(field).write(value))));
        if (issue.labelsChanged()) {
            access.cells().writeLabels(issue.getId(), issue.labels());
        }
        issue.stored();
    }

    private StoredIssue present(IssueState state) {
        return Provided.of(StoredIssue.class, access, state);
    }

    /** What one command changed; the group is null when nothing did. */
    public record Change(Long groupId, List<ChangeItemBean> items) {
    }
}
