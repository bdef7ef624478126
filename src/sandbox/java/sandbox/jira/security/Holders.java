package sandbox.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Objects;
import sandbox.jira.role.Roles;
import sandbox.jira.scheme.SchemeEntityData;
import sandbox.jira.user.GlobalPermissions;
import sandbox.jira.user.Groups;

/**
 * Decides whether a user is among those whom the lines of a scheme name. The one place for permissions and security.
 */
public final class Holders {
    private final Groups groups;
    private final Roles roles;
    private final GlobalPermissions globalPermissions;
    private final UserFieldValues fieldValues;

    public Holders(Groups groups, Roles roles, GlobalPermissions globalPermissions, UserFieldValues fieldValues) {
        this.groups = groups;
        this.roles = roles;
        this.globalPermissions = globalPermissions;
        this.fieldValues = fieldValues;
    }

    boolean any(List<SchemeEntityData> entities, ApplicationUser user, Project project, Issue issue) {
        return entities.stream().anyMatch(entity -> holds(entity, user, project, issue));
    }

    /** The holders that hold for the whole project, whatever the issue. */
    boolean inProject(SchemeEntityData entity, ApplicationUser user, Project project) {
        return switch (entity.type()) {
            case "group", "anyone" -> isBlank(entity)
                    || user != null && groups.contains(entity.parameter(), user.getKey());
            case "user" -> user != null && user.getKey().equals(entity.parameter());
            case "projectrole" -> roles.holds(user, Long.parseLong(entity.parameter()), project.getId());
            case "lead" -> user != null && user.equals(project.getProjectLead());
            case "applicationRole" -> globalPermissions.mayUseApplication(user);
            default -> false;
        };
    }

    /** Without an issue, whoever could be named in one holds, as Jira shows a project then. */
    private boolean holds(SchemeEntityData entity, ApplicationUser user, Project project, Issue issue) {
        if (!entity.dependsOnIssue()) {
            return inProject(entity, user, project);
        }
        return user != null && (issue == null || holdsIssue(entity, user, issue));
    }

    private boolean holdsIssue(SchemeEntityData entity, ApplicationUser user, Issue issue) {
        return switch (entity.type()) {
            case "reporter" -> Objects.equals(issue.getReporterId(), user.getKey());
            case "assignee" -> Objects.equals(issue.getAssigneeId(), user.getKey());
            case "userCF" -> fieldValues.of(issue, entity.parameter()).contains(user.getKey());
            default -> fieldValues.of(issue, entity.parameter()).stream()
                    .anyMatch(group -> groups.contains(group, user.getKey()));
        };
    }

    private static boolean isBlank(SchemeEntityData entity) {
        return entity.parameter() == null || entity.parameter().isEmpty();
    }
}
