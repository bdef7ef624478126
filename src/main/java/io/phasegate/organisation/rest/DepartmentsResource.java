package io.phasegate.organisation.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.phasegate.organisation.DepartmentInput;
import io.phasegate.organisation.Departments;
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

/**
 * Departments of a project. Refuses 401 not logged in, 404 unknown or not visible, 403 no project administrator, 400
 * wrong fields (all at once), 409 recorded or in use, 428 and 412 without or with a stale `If-Match`.
 */
@Path("/projects/{key}/organisation/departments")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentsResource {
    private final Departments departments;
    private final Json json;
    private final Answers answers;

    @Inject
    public DepartmentsResource(Departments departments, Json json, Answers answers) {
        this.departments = departments;
        this.json = json;
        this.answers = answers;
    }

    @POST
    public Response add(@PathParam("key") String key, String body) {
        return RowAnswers.added(answers, departments.add(key, json.read(body, DepartmentInput.class)));
    }

    @PUT
    @Path("/{id}")
    public Response change(@PathParam("key") String key, @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch, String body) {
        int version = departments.change(key, id, new IfMatchSeen(ifMatch), json.read(body, DepartmentInput.class));
        return RowAnswers.changed(answers, id, version);
    }

    @DELETE
    @Path("/{id}")
    public Response remove(@PathParam("key") String key, @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch) {
        departments.remove(key, id, new IfMatchSeen(ifMatch));
        return answers.noContent();
    }
}
