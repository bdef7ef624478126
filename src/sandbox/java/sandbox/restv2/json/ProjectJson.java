package sandbox.restv2.json;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandbox.restv2.Call;

/** A project as REST v2 writes it. */
public final class ProjectJson {
    private final IssueTypeSchemeManager issueTypes;
    private final ProjectRoleManager roles;

    public ProjectJson(IssueTypeSchemeManager issueTypes, ProjectRoleManager roles) {
        this.issueTypes = issueTypes;
        this.roles = roles;
    }

    /** The short form of lists and issues. */
    public static Map<String, Object> brief(Call call, Project project) {
        return brief(call, project, new JsonObject()).map();
    }

    private static JsonObject brief(Call call, Project project, JsonObject json) {
        return json.add("self", call.url("project/" + project.getId())).add("id", project.getId().toString())
                .add("key", project.getKey()).add("name", project.getName())
                .add("projectTypeKey", project.getProjectTypeKey() == null ? "business"
                        : project.getProjectTypeKey().getKey())
                .add("avatarUrls", Icons.avatars(call));
    }

    public Map<String, Object> full(Call call, Project project) {
        List<Map<String, Object>> types = issueTypes.getIssueTypesForProject(project).stream()
                .map(type -> ConstantJson.type(call, type)).toList();
        JsonObject json = new JsonObject().add("expand", "description,lead,url,projectKeys");
        return brief(call, project, json)
                .add("description", project.getDescription() == null ? "" : project.getDescription())
                .add("lead", UserJson.brief(call, project.getProjectLead()))
                .add("components", List.of()).add("issueTypes", types).add("assigneeType", "PROJECT_LEAD")
                .add("versions", List.of()).add("roles", roles(call, project)).add("archived", project.isArchived())
                .map();
    }

    public Map<String, String> roles(Call call, Project project) {
        Map<String, String> links = new LinkedHashMap<>();
        for (ProjectRole role : roles.getProjectRoles()) {
            links.put(role.getName(), call.url("project/" + project.getId() + "/role/" + role.getId()));
        }
        return links;
    }
}
