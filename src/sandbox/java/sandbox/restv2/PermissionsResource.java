package sandbox.restv2;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandbox.restv2.json.JsonObject;

/** `/mypermissions`: what the caller may do, in general, in a project or with an issue. */
@Path("{version:2|latest}/mypermissions")
public final class PermissionsResource {
    private static final List<ProjectPermissionKey> PROJECT = List.of(ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES, ProjectPermissions.EDIT_ISSUES, ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES, ProjectPermissions.MOVE_ISSUES, ProjectPermissions.DELETE_ISSUES,
            ProjectPermissions.LINK_ISSUES, ProjectPermissions.ADD_COMMENTS, ProjectPermissions.CREATE_ATTACHMENTS,
            ProjectPermissions.ADMINISTER_PROJECTS);
    private static final List<GlobalPermissionKey> GLOBAL = List.of(GlobalPermissionKey.ADMINISTER,
            GlobalPermissionKey.SYSTEM_ADMIN, GlobalPermissionKey.BULK_CHANGE);
    private final Calls calls;
    private final ProjectLookup projects;
    private final IssueLookup issues;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;

    PermissionsResource(Calls calls, ProjectLookup projects, IssueLookup issues, PermissionManager permissions,
            GlobalPermissionManager globalPermissions) {
        this.calls = calls;
        this.projects = projects;
        this.issues = issues;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
    }

    @GET
    public Map<String, Object> mine(@Context HttpServletRequest request, @QueryParam("projectKey") String projectKey,
            @QueryParam("issueKey") String issueKey) {
        Call call = calls.of(request);
        Issue issue = issueKey == null ? null : issues.visible(call, issueKey);
        Project project = projectKey == null ? null : projects.visible(call, projectKey);
        Map<String, Object> all = new LinkedHashMap<>();
        PROJECT.forEach(key -> all.put(key.permissionKey(), entry(key.permissionKey(), "PROJECT",
                has(call, key, issue, project))));
        GLOBAL.forEach(key -> all.put(key.getKey(), entry(key.getKey(), "GLOBAL",
                globalPermissions.hasPermission(key, call.user()))));
        return Map.of("permissions", all);
    }

    /** Without project and issue: in any project. */
    private boolean has(Call call, ProjectPermissionKey key, Issue issue, Project project) {
        if (issue != null) {
            return permissions.hasPermission(key, issue, call.user());
        }
        return project != null ? permissions.hasPermission(key, project, call.user())
                : !permissions.getProjects(key, call.user()).isEmpty();
    }

    private static Map<String, Object> entry(String key, String type, boolean has) {
        return new JsonObject().add("id", key).add("key", key).add("name", key).add("type", type)
                .add("description", "").add("havePermission", has).map();
    }
}
