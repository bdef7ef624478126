package sandbox.restv2;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import sandbox.restv2.json.CommentJson;

/** `/issue/{key}/comment`. */
@Path("{version:2|latest}/issue/{issue}/comment")
public final class CommentResource {
    private final Calls calls;
    private final IssueLookup lookup;
    private final CommentManager manager;
    private final CommentJson json;
    private final Comments comments;

    CommentResource(Calls calls, IssueLookup lookup, CommentManager manager, CommentJson json, Comments comments) {
        this.calls = calls;
        this.lookup = lookup;
        this.manager = manager;
        this.json = json;
        this.comments = comments;
    }

    @GET
    public Map<String, Object> all(@Context HttpServletRequest request, @PathParam("issue") String key) {
        Call call = calls.of(request);
        return json.page(call, lookup.visible(call, key));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> one(@Context HttpServletRequest request, @PathParam("issue") String key,
            @PathParam("id") long id) {
        Call call = calls.of(request);
        MutableIssue issue = lookup.visible(call, key);
        return manager.getCommentsForUser(issue, call.user()).stream().filter(one -> one.getId() == id).findFirst()
                .map(one -> json.one(call, issue, one))
                .orElseThrow(() -> RestFailure.of(404, call.t("sandbox.rest.missing")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context HttpServletRequest request, @PathParam("issue") String key, JsonNode body) {
        Call call = calls.of(request);
        MutableIssue issue = lookup.visible(call, key);
        return Response.status(201).entity(json.one(call, issue, comments.add(call, issue, body))).build();
    }
}
