package io.phasegate.blueprint.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.access.Access;
import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.rest.Answers;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The catalogue of blueprints. For everybody who is logged in; a blueprint holds nothing of any project. */
@Path("/blueprints")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class BlueprintResource {
    private final Access access;
    private final Blueprints blueprints;
    private final BlueprintJson json;
    private final Answers answers;

    @Inject
    public BlueprintResource(Access access, Blueprints blueprints, BlueprintJson json, Answers answers) {
        this.access = access;
        this.blueprints = blueprints;
        this.json = json;
        this.answers = answers;
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
}
