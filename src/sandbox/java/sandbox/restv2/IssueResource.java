package sandbox.restv2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import sandbox.restv2.input.IssueTarget;
import sandbox.restv2.json.Wanted;

/** `/issue`: read, create, edit, assign, delete. */
@Path("{version:2|latest}/issue")
public final class IssueResource {
    private final Calls calls;
    private final IssueLookup lookup;
    private final IssueReader reader;
    private final IssueWriter writer;
    private final IssueTarget target;
    private final IssueService issues;

    IssueResource(Calls calls, IssueLookup lookup, IssueReader reader, IssueWriter writer, IssueTarget target,
            IssueService issues) {
        this.calls = calls;
        this.lookup = lookup;
        this.reader = reader;
        this.writer = writer;
        this.target = target;
        this.issues = issues;
    }

    @GET
    @Path("{issue}")
    public Map<String, Object> read(@Context HttpServletRequest request, @PathParam("issue") String key,
            @QueryParam("fields") List<String> fields, @QueryParam("expand") List<String> expand) {
        Call call = calls.of(request);
        return reader.read(call, lookup.visible(call, key), Wanted.fields(fields, "*all"), Wanted.split(expand));
    }

    @GET
    @Path("{issue}/editmeta")
    public Map<String, Object> editMeta(@Context HttpServletRequest request, @PathParam("issue") String key) {
        Call call = calls.of(request);
        return reader.editMeta(call, lookup.visible(call, key));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context HttpServletRequest request, JsonNode json) {
        Call call = calls.of(request);
        Project project = target.project(call, json.path("fields").path("project"));
        IssueType type = target.type(call, project, json.path("fields").path("issuetype"));
        JsonNode parent = json.path("fields").path("parent");
        Issue above = parent.isMissingNode() ? null
                : lookup.visible(call, parent.path("key").asText(parent.path("id").asText("")));
        MutableIssue created = writer.create(call, project, type, above, json);
        return Response.status(201).entity(Map.of("id", created.getId().toString(), "key", created.getKey(), "self",
                call.url("issue/" + created.getId()))).build();
    }

    @PUT
    @Path("{issue}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(@Context HttpServletRequest request, @PathParam("issue") String key, JsonNode json) {
        Call call = calls.of(request);
        writer.edit(call, lookup.visible(call, key), json);
        return Response.noContent().build();
    }

    @PUT
    @Path("{issue}/assignee")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@Context HttpServletRequest request, @PathParam("issue") String key, JsonNode json) {
        Call call = calls.of(request);
        MutableIssue issue = lookup.visible(call, key);
        String name = json.hasNonNull("name") ? json.get("name").asText() : "";
        AssignValidationResult checked = issues.validateAssign(call.user(), issue.getId(), name);
        RestFailure.check(400, checked.getErrorCollection());
        RestFailure.check(400, issues.assign(call.user(), checked).getErrorCollection());
        return Response.noContent().build();
    }

    @DELETE
    @Path("{issue}")
    public Response delete(@Context HttpServletRequest request, @PathParam("issue") String key,
            @QueryParam("deleteSubtasks") @DefaultValue("false") boolean withSubTasks) {
        Call call = calls.of(request);
        MutableIssue issue = lookup.visible(call, key);
        if (!withSubTasks && !issue.getSubTaskObjects().isEmpty()) {
            throw RestFailure.of(400, call.t("sandbox.rest.issue.subtasks", issue.getKey()));
        }
        DeleteValidationResult checked = issues.validateDelete(call.user(), issue.getId());
        RestFailure.check(403, checked.getErrorCollection());
        RestFailure.check(400, issues.delete(call.user(), checked));
        return Response.noContent().build();
    }
}
