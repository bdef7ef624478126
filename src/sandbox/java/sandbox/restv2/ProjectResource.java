package sandbox.restv2;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import sandbox.restv2.json.ProjectJson;
import sandbox.spi.ProjectRemoval;

/** `/project`: visible projects; administrators create new ones. */
@Path("{version:2|latest}/project")
public final class ProjectResource {
    private final Calls calls;
    private final ProjectLookup lookup;
    private final ProjectJson json;
    private final ProjectService service;
    private final UserManager users;
    private final ProjectRemoval removal;

    ProjectResource(Calls calls, ProjectLookup lookup, ProjectJson json, ProjectService service, UserManager users,
            ProjectRemoval removal) {
        this.removal = removal;
        this.calls = calls;
        this.lookup = lookup;
        this.json = json;
        this.service = service;
        this.users = users;
    }

    @GET
    public List<Map<String, Object>> all(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        return lookup.all(call).stream().map(project -> ProjectJson.brief(call, project)).toList();
    }

    @GET
    @Path("{project}")
    public Map<String, Object> one(@Context HttpServletRequest request, @PathParam("project") String project) {
        Call call = calls.of(request);
        return json.full(call, lookup.visible(call, project));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context HttpServletRequest request, JsonNode body) {
        Call call = calls.of(request);
        ProjectCreationData data = new ProjectCreationData.Builder().withName(body.path("name").asText(""))
                .withKey(body.path("key").asText("")).withDescription(body.path("description").asText(""))
                .withLead(users.getUserByName(body.path("lead").asText(call.user().getName())))
                .withType(new ProjectTypeKey(body.path("projectTypeKey").asText("business"))).build();
        ProjectService.CreateProjectValidationResult checked = service.validateCreateProject(call.user(), data);
        RestFailure.check(400, checked.getErrorCollection());
        Project created = service.createProject(checked);
        return Response.status(201).entity(Map.of("self", call.url("project/" + created.getId()), "id", created.getId(),
                "key", created.getKey())).build();
    }

    /** 403 for whoever is not an administrator, 404 for a project that is unknown or not visible. */
    @DELETE
    @Path("{project}")
    public Response delete(@Context HttpServletRequest request, @PathParam("project") String project) {
        Call call = calls.of(request);
        if (!removal.remove(call.user().getKey(), lookup.visible(call, project).getId())) {
            throw RestFailure.of(403, call.t("sandbox.rest.forbidden"));
        }
        return Response.noContent().build();
    }
}
