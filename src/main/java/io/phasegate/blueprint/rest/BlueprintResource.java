package io.phasegate.blueprint.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.access.Access;
import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.custom.Library;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.jira.Languages;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.QueryValue;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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

/** The catalogue of blueprints. For everybody who is logged in; a blueprint holds nothing of any project. */
@Path("/blueprints")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class BlueprintResource {
    private final Access access;
    private final Blueprints blueprints;
    private final Library library;
    private final BlueprintJson json;
    private final FileText texts;
    private final Answers answers;
    private final Languages languages;

    @Inject
    public BlueprintResource(Access access, Blueprints blueprints, Library library, BlueprintJson json, FileText texts,
            Answers answers, Languages languages) {
        this.access = access;
        this.blueprints = blueprints;
        this.library = library;
        this.json = json;
        this.texts = texts;
        this.answers = answers;
        this.languages = languages;
    }

    /** Each with its phases and counts. 401 not logged in. */
    @GET
    public Response list(@QueryParam("startAt") @DefaultValue("0") String startAt,
            @QueryParam("maxResults") @DefaultValue("100") String maxResults) {
        access.viewer();
        return answers.page(blueprints.all().stream().map(json::summary).toList(), startAt, maxResults);
    }

    /** In full, as its file says. 401 not logged in, 404 unknown. */
    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        access.viewer();
        Blueprint blueprint = blueprints.find(id).orElseThrow(Refusal::notFound);
        return answers.ok(blueprint, blueprint.id() + "-" + blueprint.version());
    }

    /** The file, exactly as it was shipped or imported. 401 not logged in, 404 unknown. */
    @GET
    @Path("/{id}/file")
    @Produces(FileText.TYPE)
    public Response file(@PathParam("id") String id) {
        access.viewer();
        BlueprintText found = blueprints.withText(id).orElseThrow(Refusal::notFound);
        return Response.ok(FileText.bytes(found.text()), FileText.TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + found.blueprint().id() + ".yaml\"")
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store").build();
    }

    /** What is wrong with the file, or imports it: 201, 400 with every problem. 401, 403 no administrator. */
    @POST
    @AdminOnly
    @Consumes({FileText.TYPE, "application/x-yaml", "text/yaml", MediaType.APPLICATION_JSON})
    public Response add(@QueryParam("dryRun") String dryRun, @HeaderParam("Content-Type") String type,
            @Context HttpServletRequest request, byte[] body) {
        access.requireAdministrator();
        String text = texts.of(type, body);
        return QueryValue.truth("dryRun",
                dryRun) ? answers.ok(json.preview(library.preview(text), languages.of(request)))
                : answers.created(json.summary(library.add(text)));
    }

    /** Removes an imported one. 401, 403 no administrator, 404 unknown, 409 shipped or in use. */
    @DELETE
    @AdminOnly
    @Path("/{id}")
    public Response remove(@PathParam("id") String id) {
        library.remove(id);
        return answers.noContent();
    }
}
