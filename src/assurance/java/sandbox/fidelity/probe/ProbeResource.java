package sandbox.fidelity.probe;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** REST methods for each kind of caller, and some that show what the container does. */
@Path("/")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ProbeResource {
    private final Notes notes;

    @Inject
    public ProbeResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    @Path("/admin")
    @AdminOnly
    public Map<String, String> admin() {
        return Map.of("for", "administrators");
    }

    @GET
    @Path("/system")
    @SystemAdminOnly
    public Map<String, String> system() {
        return Map.of("for", "system administrators");
    }

    @GET
    @Path("/licensed")
    public Map<String, String> licensed() {
        return Map.of("for", "licensed users");
    }

    @GET
    @Path("/open/{name}")
    @UnrestrictedAccess
    public Map<String, Object> open(@PathParam("name") String name, @QueryParam("times") @DefaultValue("3") int times,
            @Context UriInfo uri) {
        notes.add("rest loader " + Loaders.context());
        return Map.of("name", name, "times", times, "path", uri.getPath());
    }

    @GET
    @Path("/failing")
    @UnrestrictedAccess
    public Response failing() {
        throw new IllegalStateException("mapped");
    }

    @GET
    @Path("/gone")
    @UnrestrictedAccess
    public Response gone() {
        throw new WebApplicationException(Response.status(410).entity(Map.of("gone", true)).build());
    }

    /** No annotation that says what it consumes: the type of the body decides about the token. */
    @POST
    @Path("/any")
    @UnrestrictedAccess
    public Map<String, String> any(String body) {
        return Map.of("body", body);
    }
}
