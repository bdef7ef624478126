package sandbox.pages.admin;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.Arrays;
import java.util.List;

/** Which schemes each project uses. */
final class SchemeListing {
    private final ProjectManager projects;
    private final IssueTypeSchemeManager issueTypes;
    private final IssueTypeScreenSchemeManager screens;
    private final WorkflowSchemeManager workflows;
    private final PermissionSchemeManager permissions;
    private final NotificationSchemeManager notifications;
    private final IssueSecuritySchemeManager security;

    SchemeListing(ProjectManager projects, IssueTypeSchemeManager issueTypes, IssueTypeScreenSchemeManager screens,
            WorkflowSchemeManager workflows, PermissionSchemeManager permissions,
            NotificationSchemeManager notifications, IssueSecuritySchemeManager security) {
        this.projects = projects;
        this.issueTypes = issueTypes;
        this.screens = screens;
        this.workflows = workflows;
        this.permissions = permissions;
        this.notifications = notifications;
        this.security = security;
    }

    Listing byProject() {
        return new Listing("schemes", List.of("project", "issuetype.scheme", "screen.scheme", "workflow.scheme",
                "permission.scheme", "notification.scheme", "security.scheme"),
                projects.getProjects().stream().map(this::row).toList());
    }

    private List<String> row(Project project) {
        return Arrays.asList(project.getKey(), issueTypes.getConfigScheme(project).getName(),
                screens.getIssueTypeScreenScheme(project).getName(), workflows.getWorkflowSchemeObj(project).getName(),
                name(permissions.getSchemeFor(project)), name(notifications.getSchemeFor(project)),
                name(security.getSchemeFor(project)));
    }

    private static String name(Scheme scheme) {
        return scheme == null ? "" : scheme.getName();
    }
}
