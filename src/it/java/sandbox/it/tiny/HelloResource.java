package sandbox.it.tiny;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** A REST resource of the tiny plugin. */
@Path("/guests")
@Produces(MediaType.APPLICATION_JSON)
public final class HelloResource {
    private final Greeter greeter;

    @Inject
    public HelloResource(Greeter greeter) {
        this.greeter = greeter;
    }

    /** A body. */
    public record NewGuest(String name) {
    }

    @GET
    @UnrestrictedAccess
    public List<String> names() {
        return greeter.names();
    }

    @GET
    @Path("/private")
    public Map<String, String> secret(@Context HttpServletRequest request) {
        return Map.of("user", String.valueOf(request.getRemoteUser()));
    }

    @POST
    @UnrestrictedAccess
    @Consumes(MediaType.APPLICATION_JSON)
    public List<String> add(NewGuest guest) {
        greeter.remember(guest.name());
        return greeter.names();
    }

    @POST
    @Path("/failing")
    @UnrestrictedAccess
    @Consumes(MediaType.APPLICATION_JSON)
    public void addAndFail(NewGuest guest) {
        greeter.rememberAndFail(guest.name());
    }

    @POST
    @Path("/form")
    @UnrestrictedAccess
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String form() {
        return "\"taken\"";
    }
}
