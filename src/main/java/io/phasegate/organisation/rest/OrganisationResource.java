package io.phasegate.organisation.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.organisation.OrganisationView;
import io.phasegate.organisation.OrganisationViews;
import io.phasegate.organisation.PublicationInput;
import io.phasegate.organisation.Publications;
import io.phasegate.web.jira.Languages;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The whole organisation of a project with its findings, and its publication. 401, 404 as everywhere. */
@Path("/projects/{key}/organisation")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {
    private final OrganisationViews views;
    private final Publications publications;
    private final OrganisationJson organisationJson;
    private final Json json;
    private final Answers answers;
    private final Languages languages;

    @Inject
    public OrganisationResource(OrganisationViews views, Publications publications, OrganisationJson organisationJson,
            Json json, Answers answers, Languages languages) {
        this.views = views;
        this.publications = publications;
        this.organisationJson = organisationJson;
        this.json = json;
        this.answers = answers;
        this.languages = languages;
    }

    /** Everybody who may browse the project. */
    @GET
    public Response read(@PathParam("key") String key, @Context HttpServletRequest request) {
        OrganisationView view = views.open(key);
        return answers.ok(organisationJson.whole(view, languages.of(request)), view.organisation().state());
    }

    /**
     * R35. Refuses 403 to all but project managers and administrators, 400 wrong fields, 409 not approved or nothing
     * new.
     */
    @POST
    @Path("/publications")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@PathParam("key") String key, String body) {
        PublicationInput input = json.read(body, PublicationInput.class);
        publications.publish(key, input);
        return answers.created(Map.of("documentNumber", input.documentNumber().strip()));
    }
}
