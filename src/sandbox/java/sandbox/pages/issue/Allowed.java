package sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Predicate;

/** Which operations the issue view offers to a user. */
record Allowed(boolean edit, boolean comment, boolean attach, boolean link, boolean assign, boolean move,
        boolean delete) {
    static Allowed of(Issue issue, ApplicationUser user, IssueService issues, PermissionManager permissions) {
        Predicate<ProjectPermissionKey> has = key -> permissions.hasPermission(key, issue, user);
        return new Allowed(issues.isEditable(issue, user), has.test(ProjectPermissions.ADD_COMMENTS),
                has.test(ProjectPermissions.CREATE_ATTACHMENTS), has.test(ProjectPermissions.LINK_ISSUES),
                has.test(ProjectPermissions.ASSIGN_ISSUES), has.test(ProjectPermissions.MOVE_ISSUES),
                has.test(ProjectPermissions.DELETE_ISSUES));
    }
}
