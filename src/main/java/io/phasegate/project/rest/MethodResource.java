package io.phasegate.project.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.project.MethodCase;
import io.phasegate.project.MethodUpdates;
import io.phasegate.web.jira.Languages;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.IfMatch;
import io.phasegate.web.rest.QueryValue;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The method of a project: by which versions it runs, a newer one, and the updates so far. Refuses 401 not logged in,
 * 404 unknown, not visible or the customer, 403 no project administrator who may create projects.
 */
@Path("/projects/{key}/method")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class MethodResource {
    private final MethodUpdates updates;
    private final MethodJson json;
    private final Answers answers;
    private final Languages languages;

    @Inject
    public MethodResource(MethodUpdates updates, MethodJson json, Answers answers, Languages languages) {
        this.updates = updates;
        this.json = json;
        this.answers = answers;
        this.languages = languages;
    }

    /** The tag is what an update or its undoing has to send back. */
    @GET
    public Response method(@PathParam("key") String key, @Context HttpServletRequest request) {
        MethodCase open = updates.open(key);
        return answers.ok(json.method(open, updates.running(key), languages.of(request)), open.fingerprint());
    }

    /**
     * The comparison, or 202 with the task. 409 nothing newer, or another update is under way; 412 when catalogue,
     * journal or issues have changed since the caller looked, 428 when he does not say what he saw.
     */
    @POST
    public Response update(@PathParam("key") String key, @QueryParam("dryRun") String dryRun,
            @HeaderParam("If-Match") String ifMatch, @Context HttpServletRequest request) {
        MethodCase open = updates.open(key);
        if (QueryValue.truth("dryRun", dryRun)) {
            return answers.ok(json.comparison(open, languages.of(request)), open.fingerprint());
        }
        IfMatch.require(ifMatch, open.fingerprint(), MethodUpdates.CHANGED);
        return answers.accepted(String.valueOf(updates.start(open).id()));
    }

    /** 202 with the task. 409 no update holds, or with everything that was signed or decided by it. */
    @POST
    @Path("/undo")
    public Response undo(@PathParam("key") String key, @HeaderParam("If-Match") String ifMatch) {
        MethodCase open = updates.open(key);
        IfMatch.require(ifMatch, open.fingerprint(), MethodUpdates.CHANGED);
        return answers.accepted(String.valueOf(updates.undo(open).id()));
    }
}
