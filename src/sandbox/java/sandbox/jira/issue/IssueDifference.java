package sandbox.jira.issue;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import sandbox.jira.constant.ResolutionData;
import sandbox.jira.field.CustomFieldData;
import sandbox.jira.field.kind.FieldKind;
import sandbox.jira.security.SecurityLevelData;

/** The history items that tell a changed issue from the stored one, with the field names that Jira writes. */
final class IssueDifference {
    private final IssueAccess access;
    private final Lookup<SecurityLevelData> levels;
    private final Timestamp when;
    private final List<ChangeItemBean> items = new ArrayList<>();

    IssueDifference(IssueAccess access, Lookup<SecurityLevelData> levels, Timestamp when) {
        this.access = access;
        this.levels = levels;
        this.when = when;
    }

    List<ChangeItemBean> between(StoredIssue stored, StoredIssue changed) {
        constants(stored.state(), changed.state());
        people(stored.state(), changed.state());
        texts(stored.state(), changed.state());
        labels(stored.labels(), changed.labels());
        for (Map.Entry<Long, Object> change : changed.changedFields().entrySet()) {
            access.customFields().store().find(change.getKey())
                    .ifPresent(field -> custom(field, stored.storedValue(field), change.getValue()));
        }
        return items;
    }

    private void constants(IssueState a, IssueState b) {
        add("project", id(a.projectId), project(a.projectId), id(b.projectId), project(b.projectId));
        add("Key", null, a.key, null, b.key);
        add("issuetype", a.typeId, type(a.typeId), b.typeId, type(b.typeId));
        add("status", a.statusId, status(a.statusId), b.statusId, status(b.statusId));
        add("resolution", a.resolutionId, resolution(a.resolutionId), b.resolutionId, resolution(b.resolutionId));
        add("priority", a.priorityId, priority(a.priorityId), b.priorityId, priority(b.priorityId));
        add("security", id(a.securityLevel), level(a.securityLevel), id(b.securityLevel), level(b.securityLevel));
    }

    private void people(IssueState a, IssueState b) {
        add("assignee", a.assignee, person(a.assignee), b.assignee, person(b.assignee));
        add("reporter", a.reporter, person(a.reporter), b.reporter, person(b.reporter));
    }

    private void texts(IssueState a, IssueState b) {
        add("summary", null, a.summary, null, b.summary);
        add("description", null, a.description, null, b.description);
        add("environment", null, a.environment, null, b.environment);
        add("duedate", date(a.due), date(a.due), date(b.due), date(b.due));
    }

    private void labels(Set<String> a, Set<String> b) {
        add("labels", null, String.join(" ", a), null, String.join(" ", b));
    }

    private void custom(CustomFieldData field, Object from, Object to) {
        FieldKind kind = access.customFields().kindOf(field);
        String fromName = kind.display(from);
        String toName = kind.display(to);
        if (!Objects.equals(fromName, toName) || !Objects.equals(kind.identify(from), kind.identify(to))) {
            items.add(new ChangeItemBean("custom", field.name(), kind.identify(from), fromName, kind.identify(to),
                    toName, when));
        }
    }

    private void add(String field, String from, String fromName, String to, String toName) {
        boolean same = from == null && to == null ? Objects.equals(fromName, toName) : Objects.equals(from, to);
        if (!same) {
            items.add(new ChangeItemBean("jira", field, from, fromName, to, toName, when));
        }
    }

    private String project(Long id) {
        return access.projects().byId(id).map(Project::getName).orElse(null);
    }

    private String type(String id) {
        return access.constants().type(id).map(type -> type.getName()).orElse(null);
    }

    private String status(String id) {
        return access.constants().status(id).map(status -> status.getName()).orElse(null);
    }

    private String priority(String id) {
        return access.constants().priority(id).map(priority -> priority.getName()).orElse(null);
    }

    private String resolution(String id) {
        return access.constants().resolutions().find(id).map(ResolutionData::name).orElse(null);
    }

    private String level(Long id) {
        return levels.find(id).map(SecurityLevelData::name).orElse(null);
    }

    private String person(String key) {
        return access.users().byKey(key).map(ApplicationUser::getDisplayName).orElse(key);
    }

    private static String id(Long value) {
        return value == null ? null : value.toString();
    }

    private static String date(Timestamp value) {
        return value == null ? null : value.toLocalDateTime().toLocalDate().toString();
    }

    /** Finds an object by its id, which may be null. */
    @FunctionalInterface
    interface Lookup<T> {
        Optional<T> find(Long id);
    }
}
