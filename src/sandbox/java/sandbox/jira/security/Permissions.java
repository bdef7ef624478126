package sandbox.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import sandbox.jira.scheme.SchemeEntityData;
import sandbox.jira.scheme.Schemes;

/**
 * Project permissions by permission scheme. Administrators have none of them by being administrators; nobody has any
 * on an
 * issue that issue security hides.
 */
public final class Permissions {
    private final Schemes schemes;
    private final Holders holders;
    private final IssueSecurity security;

    public Permissions(Schemes schemes, Holders holders, IssueSecurity security) {
        this.schemes = schemes;
        this.holders = holders;
        this.security = security;
    }

    public boolean has(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null && mayAct(user) && holders.any(granted(permission, project), user, project, null);
    }

    public boolean has(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        if (issue == null || issue.getProjectObject() == null || !mayAct(user)) {
            return false;
        }
        return holders.any(granted(permission, issue.getProjectObject()), user, issue.getProjectObject(), issue)
                && security.maySee(user, issue);
    }

    List<SchemeEntityData> granted(ProjectPermissionKey permission, Project project) {
        return schemes.of(project).map(scheme -> scheme.of(permission.permissionKey())).orElse(List.of());
    }

    private static boolean mayAct(ApplicationUser user) {
        return user == null || user.isActive();
    }
}
