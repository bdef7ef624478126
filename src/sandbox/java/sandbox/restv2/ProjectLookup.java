package sandbox.restv2;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds projects the caller may see; an invisible one is answered like an unknown one. */
final class ProjectLookup {
    private final ProjectManager projects;
    private final PermissionManager permissions;

    ProjectLookup(ProjectManager projects, PermissionManager permissions) {
        this.projects = projects;
        this.permissions = permissions;
    }

    Project visible(Call call, String keyOrId) {
        Project project = keyOrId.matches("\\d{1,18}") ? projects.getProjectObj(Long.valueOf(keyOrId))
                : projects.getProjectObjByKey(keyOrId.toUpperCase(Locale.ROOT));
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, call.user())) {
            throw RestFailure.of(404, call.t("sandbox.rest.project.missing", keyOrId));
        }
        return project;
    }

    List<Project> all(Call call) {
        return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, call.user()).stream()
                .sorted(Comparator.comparing(Project::getName)).toList();
    }
}
