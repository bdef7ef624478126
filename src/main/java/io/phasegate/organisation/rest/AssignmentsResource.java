package io.phasegate.organisation.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.organisation.Approvals;
import io.phasegate.organisation.AssignmentInput;
import io.phasegate.organisation.Assignments;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * Assignments of a project. Refuses 401 not logged in, 404 unknown or not visible, 403 no project administrator, 400
 * wrong fields (all at once), 409 recorded or in use, 428 and 412 without or with a stale `If-Match`.
 */
@Path("/projects/{key}/organisation/assignments")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {
    private final Assignments assignments;
    private final Approvals approvals;
    private final Json json;
    private final Answers answers;

    @Inject
    public AssignmentsResource(Assignments assignments, Approvals approvals, Json json, Answers answers) {
        this.assignments = assignments;
        this.approvals = approvals;
        this.json = json;
        this.answers = answers;
    }

    @POST
    public Response add(@PathParam("key") String key, String body) {
        return RowAnswers.added(answers, assignments.add(key, json.read(body, AssignmentInput.class)));
    }

    @PUT
    @Path("/{id}")
    public Response change(@PathParam("key") String key, @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch, String body) {
        int version = assignments.change(key, id, new IfMatchSeen(ifMatch), json.read(body, AssignmentInput.class));
        return RowAnswers.changed(answers, id, version);
    }

    @DELETE
    @Path("/{id}")
    public Response remove(@PathParam("key") String key, @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch) {
        assignments.remove(key, id, new IfMatchSeen(ifMatch));
        return answers.noContent();
    }

    /**
     * The sponsor approves (R34). Refuses 403 to everybody else, 409 when approved already, 412 when it has changed.
     */
    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.WILDCARD)
    public Response approve(@PathParam("key") String key, @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch) {
        approvals.approve(key, id, new IfMatchSeen(ifMatch));
        return answers.created(Map.of("id", id));
    }
}
