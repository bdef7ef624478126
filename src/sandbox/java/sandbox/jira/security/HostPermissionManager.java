package sandbox.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import sandbox.jira.project.Projects;

/** Jira's view on {@link Permissions}. */
public abstract class HostPermissionManager implements PermissionManager {
    private final Permissions permissions;
    private final Projects projects;

    protected HostPermissionManager(Permissions permissions, Projects projects) {
        this.permissions = permissions;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return permissions.has(permission, issue, user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return permissions.has(permission, project, user);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return projects.all().stream().filter(project -> permissions.has(permission, project, user)).toList();
    }
}
