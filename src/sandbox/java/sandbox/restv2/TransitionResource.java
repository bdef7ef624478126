package sandbox.restv2;

import com.atlassian.jira.issue.MutableIssue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import sandbox.restv2.json.JsonObject;
import sandbox.spi.IssueActions.Transition;

/** `/issue/{key}/transitions`: what is offered, and taking one. Refusals of validators are a 400 with all messages. */
@Path("{version:2|latest}/issue/{issue}/transitions")
public final class TransitionResource {
    private final Calls calls;
    private final IssueLookup lookup;
    private final TransitionJson json;
    private final IssueWriter writer;

    TransitionResource(Calls calls, IssueLookup lookup, TransitionJson json, IssueWriter writer) {
        this.calls = calls;
        this.lookup = lookup;
        this.json = json;
        this.writer = writer;
    }

    @GET
    public Map<String, Object> offered(@Context HttpServletRequest request, @PathParam("issue") String key,
            @QueryParam("expand") @DefaultValue("") String expand) {
        Call call = calls.of(request);
        return new JsonObject().add("expand", "transitions").add("transitions", json.all(call, lookup.visible(call,
                key),
                expand.contains("transitions.fields"))).map();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@Context HttpServletRequest request, @PathParam("issue") String key, JsonNode body) {
        Call call = calls.of(request);
        MutableIssue issue = lookup.visible(call, key);
        writer.transition(call, issue, chosen(call, issue, body.path("transition").path("id")), body);
        return Response.noContent().build();
    }

    /** Clients send the id as a number or as a string. */
    private Transition chosen(Call call, MutableIssue issue, JsonNode id) {
        if (!id.asText("").matches("-?\\d{1,9}")) {
            throw RestFailure.of(400, call.t("sandbox.rest.transition.missing"));
        }
        int action = Integer.parseInt(id.asText());
        return json.offered(call, issue).stream().filter(one -> one.id() == action).findFirst()
                .orElseThrow(() -> RestFailure.of(400, call.t("sandbox.rest.transition.unknown")));
    }
}
