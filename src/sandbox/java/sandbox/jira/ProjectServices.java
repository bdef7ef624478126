package sandbox.jira;

import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import sandbox.jira.member.Provided;
import sandbox.jira.project.HostProjectManager;
import sandbox.jira.project.HostProjectService;
import sandbox.jira.project.ProjectCreated;
import sandbox.jira.role.HostProjectRoleManager;
import sandbox.jira.role.HostProjectRoleService;
import sandbox.jira.scheme.HostIssueSecuritySchemeManager;
import sandbox.jira.scheme.HostNotificationSchemeManager;
import sandbox.jira.scheme.HostPermissionSchemeManager;
import sandbox.jira.security.HostIssueSecurityLevelManager;
import sandbox.jira.security.HostPermissionManager;
import sandbox.spi.HostServices;

/** Registers what knows projects: their managers, schemes, roles and permissions. */
final class ProjectServices {
    private ProjectServices() {
    }

    static void register(Foundation f, HostServices services) {
        ProjectCreated created = project -> {
            f.roles.applyDefaults(project.getId());
            f.notificationSchemes.assign(project, FirstStart.notificationSchemeOfNewProjects());
        };
        ProjectManager projects = services.export(ProjectManager.class,
                Provided.of(HostProjectManager.class, f.database, f.projects, f.projectCategories, created));
        PermissionManager permissions = services.export(PermissionManager.class,
                Provided.of(HostPermissionManager.class, f.permissions, f.projects));
        GlobalPermissionManager global = services.get(GlobalPermissionManager.class);
        services.export(ProjectService.class,
                Provided.of(HostProjectService.class, projects, global, permissions, f.texts));
        services.internal(ProjectRoleManager.class,
                Provided.of(HostProjectRoleManager.class, f.roles, f.users, f.groups));
        services.internal(ProjectRoleService.class, Provided.of(HostProjectRoleService.class, f.roles, f.users,
                f.groups, f.authentication, permissions, global, f.texts));
        schemes(f, services);
    }

    private static void schemes(Foundation f, HostServices services) {
        services.internal(PermissionSchemeManager.class,
                Provided.of(HostPermissionSchemeManager.class, f.permissionSchemes, f.projects));
        services.internal(NotificationSchemeManager.class,
                Provided.of(HostNotificationSchemeManager.class, f.notificationSchemes, f.projects));
        services.internal(IssueSecuritySchemeManager.class,
                Provided.of(HostIssueSecuritySchemeManager.class, f.securitySchemes, f.projects));
        services.internal(IssueSecurityLevelManager.class,
                Provided.of(HostIssueSecurityLevelManager.class, f.security));
    }
}
