package sandbox.restv2;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import sandbox.restv2.json.JsonObject;
import sandbox.spi.Logins;

/** `/rest/auth/latest/session`: the session of Atlassian's Java client and of scripts with cookies. */
@Path("{version:1|latest}/session")
public final class SessionResource {
    private final Calls calls;
    private final Logins logins;

    SessionResource(Calls calls, Logins logins) {
        this.calls = calls;
        this.logins = logins;
    }

    @GET
    public Map<String, Object> current(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        return new JsonObject().add("self", call.url("user?username=" + call.user().getName()))
                .add("name", call.user().getName()).add("loginInfo", Map.of("failedLoginCount", 0, "loginCount", 1))
                .map();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> logIn(@Context HttpServletRequest request, JsonNode json) {
        Call call = calls.anybody(request);
        if (!logins.logIn(request, json.path("username").asText(""), json.path("password").asText(""))) {
            throw RestFailure.of(401, call.t("sandbox.login.failed"));
        }
        Map<String, Object> session = Map.of("name", "JSESSIONID", "value", request.getSession().getId());
        return Map.of("session", session, "loginInfo", Map.of("failedLoginCount", 0, "loginCount", 1));
    }

    @DELETE
    public Response logOut(@Context HttpServletRequest request) {
        calls.of(request);
        logins.logOut(request);
        return Response.noContent().build();
    }
}
