package io.phasegate.deadline.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.deadline.DeadlineActs;
import io.phasegate.deadline.DeadlineViews;
import io.phasegate.language.model.Message;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.IfMatch;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The deadlines of a project (R99). 401, 404 as everywhere; the customer sees nothing internal. */
@Path("/projects/{key}/deadlines")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class DeadlinesResource {
    private final DeadlineViews views;
    private final DeadlineActs acts;
    private final DeadlineJson deadlines;
    private final Json json;
    private final Answers answers;

    @Inject
    public DeadlinesResource(DeadlineViews views, DeadlineActs acts, DeadlineJson deadlines, Json json,
            Answers answers) {
        this.views = views;
        this.acts = acts;
        this.deadlines = deadlines;
        this.json = json;
        this.answers = answers;
    }

    /** By due date. */
    @GET
    public Response all(@PathParam("key") String key, @QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("100") String maxResults) {
        return answers.page(deadlines.all(views.open(key)), startAt, maxResults);
    }

    /**
     * Closes, pauses, resumes or cancels. Refuses 403 to all but the responsible role, the vendor's project manager and
     * project administrators; 400 without reason; 409 in the wrong state; 428, 412 without or with a stale `If-Match`.
     */
    @POST
    @Path("/{id}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(@PathParam("key") String key, @PathParam("id") String id,
            @HeaderParam("If-Match") String ifMatch,
            String body) {
        ActBody order = json.read(body, ActBody.class);
        acts.act(key, id, order.act(), order.reason(), version -> IfMatch.require(ifMatch, String.valueOf(version),
                Message.of("phasegate.deadline.changed")));
        return answers.noContent();
    }

    /**
     * Body of an act.
     *
     * @param act    close, pause, resume or cancel
     * @param reason why, for the journal
     */
    record ActBody(String act, String reason) {
    }
}
