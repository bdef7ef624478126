package sandbox.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Which fields of a screen a user may fill in: some need a permission beyond that for the operation, as in Jira. */
public final class FieldPermissions {
    private static final Map<String, ProjectPermissionKey> NEEDED = Map.of(
            "assignee", ProjectPermissions.ASSIGN_ISSUES, "reporter", ProjectPermissions.MODIFY_REPORTER,
            "duedate", ProjectPermissions.SCHEDULE_ISSUES, "security", ProjectPermissions.SET_ISSUE_SECURITY);
    private final PermissionManager permissions;
    private final FieldChoices choices;

    public FieldPermissions(PermissionManager permissions, FieldChoices choices) {
        this.permissions = permissions;
        this.choices = choices;
    }

    /** @param issue null while it is being created */
    public boolean mayEnter(String fieldId, Project project, Issue issue, ApplicationUser user) {
        ProjectPermissionKey needed = NEEDED.get(fieldId);
        if (needed == null) {
            return true;
        }
        boolean permitted = issue == null ? permissions.hasPermission(needed, project, user)
                : permissions.hasPermission(needed, issue, user);
        return permitted && (!fieldId.equals("security") || !choices.ofSystem("security", project, user).isEmpty());
    }
}
