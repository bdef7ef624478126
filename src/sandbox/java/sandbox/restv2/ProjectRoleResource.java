package sandbox.restv2;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sandbox.restv2.json.JsonObject;
import sandbox.restv2.json.ProjectJson;

/** `/project/{key}/role`: who has which role in a project. */
@Path("{version:2|latest}/project/{project}/role")
public final class ProjectRoleResource {
    private final Calls calls;
    private final ProjectLookup lookup;
    private final ProjectJson json;
    private final ProjectRoleManager roles;
    private final ProjectRoleService service;
    private final UserManager users;

    ProjectRoleResource(Calls calls, ProjectLookup lookup, ProjectJson json, ProjectRoleManager roles,
            ProjectRoleService service, UserManager users) {
        this.calls = calls;
        this.lookup = lookup;
        this.json = json;
        this.roles = roles;
        this.service = service;
        this.users = users;
    }

    @GET
    public Map<String, String> roles(@Context HttpServletRequest request, @PathParam("project") String project) {
        Call call = calls.of(request);
        return json.roles(call, lookup.visible(call, project));
    }

    @GET
    @Path("{role}")
    public Map<String, Object> role(@Context HttpServletRequest request, @PathParam("project") String project,
            @PathParam("role") long role) {
        Call call = calls.of(request);
        return body(call, lookup.visible(call, project), found(call, role));
    }

    /** Adds `{"user": [names]}` or `{"group": [names]}`; the service checks that the caller administers the project. */
    @POST
    @Path("{role}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> add(@Context HttpServletRequest request, @PathParam("project") String project,
            @PathParam("role") long role, JsonNode body) {
        Call call = calls.of(request);
        Project visible = lookup.visible(call, project);
        ProjectRole found = found(call, role);
        ErrorCollection errors = new SimpleErrorCollection();
        List<String> keys = names(body.path("user")).stream().map(name -> key(call, name)).toList();
        if (!keys.isEmpty()) {
            service.addActorsToProjectRole(keys, found, visible, ProjectRoleActor.USER_ROLE_ACTOR_TYPE, errors);
        }
        List<String> groups = names(body.path("group"));
        if (!groups.isEmpty()) {
            service.addActorsToProjectRole(groups, found, visible, ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE, errors);
        }
        RestFailure.check(400, errors);
        return body(call, visible, found);
    }

    private String key(Call call, String name) {
        ApplicationUser user = users.getUserByName(name);
        if (user == null) {
            throw RestFailure.of(404, call.t("sandbox.rest.user.missing", name));
        }
        return user.getKey();
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }

    private ProjectRole found(Call call, long id) {
        ProjectRole role = roles.getProjectRole(id);
        if (role == null) {
            throw RestFailure.of(404, call.t("sandbox.rest.missing"));
        }
        return role;
    }

    private Map<String, Object> body(Call call, Project project, ProjectRole role) {
        List<Map<String, Object>> actors = roles.getProjectRoleActors(role, project).getRoleActors().stream()
                .map(ProjectRoleResource::actor).toList();
        return new JsonObject().add("self", call.url("project/" + project.getId() + "/role/" + role.getId()))
                .add("name", role.getName()).add("id", role.getId())
                .add("description", role.getDescription() == null ? "" : role.getDescription())
                .add("actors", actors).map();
    }

    private static Map<String, Object> actor(RoleActor actor) {
        return new JsonObject().add("id", actor.getId()).add("displayName", actor.getDescriptor())
                .add("type", actor.getType()).add("name", actor.getParameter()).map();
    }
}
