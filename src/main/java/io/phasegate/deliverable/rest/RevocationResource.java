package io.phasegate.deliverable.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.deliverable.Deliverables;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Takes signatures back. Refuses as {@link SignoffsResource}. */
@Path("/signoffs")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RevocationResource {
    private final DeliverableCases cases;
    private final SeenDeliverable seen;
    private final Deliverables deliverables;
    private final JournalTag tags;
    private final Json json;
    private final Answers answers;

    @Inject
    public RevocationResource(DeliverableCases cases, SeenDeliverable seen, Deliverables deliverables, JournalTag tags,
            Json json, Answers answers) {
        this.cases = cases;
        this.seen = seen;
        this.deliverables = deliverables;
        this.tags = tags;
        this.json = json;
        this.answers = answers;
    }

    /** Refuses 403 for a stranger's signature, 400 without reason, 409 when archived or revoked already. */
    @POST
    @Path("/{id}/revocation")
    public Response revoke(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, String body) {
        RevocationBody revocation = json.read(body, RevocationBody.class);
        int dot = id.lastIndexOf('.');
        if (dot < 0 || !id.substring(dot + 1).matches("\\d{1,15}")) {
            throw Refusal.notFound();
        }
        DeliverableCase deliverable = seen.deliverable(id.substring(0, dot), ifMatch);
        deliverables.revoke(deliverable, Long.parseLong(id.substring(dot + 1)), revocation.text());
        DeliverableCase after = cases.open(deliverable.issue().key());
        return answers.ok(SignoffJson.whole(after), tags.of(after.journal(), after.viewer()));
    }

    /** Body of a revocation. */
    record RevocationBody(String reason) {
        String text() {
            return reason == null ? "" : reason;
        }
    }
}
