package io.phasegate.deliverable.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.deliverable.Deliverables;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.deliverable.model.Signature;
import io.phasegate.journal.model.Entry;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Signatures of a deliverable. Refuses 401 not logged in, 404 unknown or not visible, 428 and 412 without or with a
 * stale `If-Match`.
 */
@Path("/issues/{issueKey}/signoffs")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignoffsResource {
    private final DeliverableCases cases;
    private final SeenDeliverable seen;
    private final Deliverables deliverables;
    private final JournalTag tags;
    private final Json json;
    private final Answers answers;

    @Inject
    public SignoffsResource(DeliverableCases cases, SeenDeliverable seen, Deliverables deliverables, JournalTag tags,
            Json json,
            Answers answers) {
        this.cases = cases;
        this.seen = seen;
        this.deliverables = deliverables;
        this.tags = tags;
        this.json = json;
        this.answers = answers;
    }

    @GET
    public Response show(@PathParam("issueKey") String issueKey) {
        DeliverableCase deliverable = cases.open(issueKey);
        return answers.ok(SignoffJson.whole(deliverable), tags.of(deliverable.journal(), deliverable.viewer()));
    }

    /**
     * Refuses 403 for the wrong role or side, 400 paper without scan or a date ahead, 409 signed already or not due.
     */
    @POST
    public Response sign(@PathParam("issueKey") String issueKey, @HeaderParam("If-Match") String ifMatch, String body) {
        SignoffBody signoff = json.read(body, SignoffBody.class);
        DeliverableCase deliverable = seen.deliverable(issueKey, ifMatch);
        Entry entry = deliverables.sign(deliverable, signoff.input());
        DeliverableCase after = cases.open(issueKey);
        Signature signature = after.state().signature(entry.sequence()).orElseThrow(Refusal::notFound);
        return answers.created(SignoffJson.signature(signature, after), tags.of(after.journal(), after.viewer()));
    }
}
