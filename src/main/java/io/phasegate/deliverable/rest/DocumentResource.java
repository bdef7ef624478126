package io.phasegate.deliverable.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.deliverable.Copies;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.deliverable.DocumentForms;
import io.phasegate.deliverable.DocumentTag;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.IfMatch;
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
 * The document of a deliverable as its method wants it: form, checklist, copies (R80, R83, R84). Refuses 401 not logged
 * in, 404 unknown, not visible or no deliverable, 428 and 412 without or with a stale `If-Match`.
 */
@Path("/issues/{issueKey}/document")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
    private final DeliverableCases cases;
    private final DocumentForms forms;
    private final Copies copies;
    private final DocumentTag tags;
    private final Json json;
    private final Answers answers;

    @Inject
    public DocumentResource(DeliverableCases cases, DocumentForms forms, Copies copies, DocumentTag tags, Json json,
            Answers answers) {
        this.cases = cases;
        this.forms = forms;
        this.copies = copies;
        this.tags = tags;
        this.json = json;
        this.answers = answers;
    }

    @GET
    public Response show(@PathParam("issueKey") String issueKey) {
        DeliverableCase document = cases.open(issueKey);
        return answers.ok(DocumentJson.of(document, forms.mayFill(document), copies.mayHandOut(document)),
                tags.of(document));
    }

    /** Refuses 403 but for its authors, 400 with every wrong field, 409 once it has left drafting. */
    @POST
    @Path("/form")
    public Response fill(@PathParam("issueKey") String issueKey, @HeaderParam("If-Match") String ifMatch, String body) {
        DocumentBodies.Filled filled = json.read(body, DocumentBodies.Filled.class);
        forms.fill(seen(issueKey, ifMatch), filled.input());
        return show(issueKey);
    }

    /**
     * Refuses 403 but for who writes or files it or leads its phase, 400 for nobody's recipient, 409 not delivered or
     * a second time.
     */
    @POST
    @Path("/copies")
    public Response handOut(@PathParam("issueKey") String issueKey, @HeaderParam("If-Match") String ifMatch,
            String body) {
        DocumentBodies.HandedOut copy = json.read(body, DocumentBodies.HandedOut.class);
        copies.handOut(seen(issueKey, ifMatch), copy.given(), copy.way());
        return show(issueKey);
    }

    private DeliverableCase seen(String issueKey, String ifMatch) {
        DeliverableCase document = cases.open(issueKey);
        IfMatch.require(ifMatch, tags.of(document), DocumentForms.CHANGED);
        return document;
    }
}
