package io.phasegate.setup.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.phasegate.access.Access;
import io.phasegate.access.ProjectCreators;
import io.phasegate.web.rest.Answers;
import io.phasegate.web.rest.Json;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

/** The settings by REST, for Jira administrators; Jira refuses everybody else (403). */
@Path("/settings")
@AdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
    private final Access access;
    private final ProjectCreators creators;
    private final Json json;
    private final Answers answers;

    @Inject
    public SettingsResource(Access access, ProjectCreators creators, Json json, Answers answers) {
        this.access = access;
        this.creators = creators;
        this.json = json;
        this.answers = answers;
    }

    @GET
    public Response show() {
        access.requireAdministrator();
        return answers.ok(Map.of("projectCreators", creators.group().orElse("")));
    }

    /** Refuses 400 for a group that does not exist. Setting the same again changes nothing. */
    @PUT
    public Response change(String body) {
        access.requireAdministrator();
        creators.choose(Optional.ofNullable(json.read(body, Body.class).projectCreators())
                .filter(name -> !name.isBlank()));
        return show();
    }

    /**
     * Body of the change.
     *
     * @param projectCreators name of a Jira group, empty for administrators only
     */
    record Body(String projectCreators) {
    }
}
