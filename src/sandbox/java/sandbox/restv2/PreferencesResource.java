package sandbox.restv2;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import sandbox.spi.UserDirectory;

/**
 * `/mypreferences`: the one preference that the sandbox keeps, the caller's language (`jira.user.locale`, e.g.
 * `zh_CN`).
 */
@Path("{version:2|latest}/mypreferences")
public final class PreferencesResource {
    private static final String LANGUAGE = "jira.user.locale";

    private final Calls calls;
    private final UserDirectory directory;

    PreferencesResource(Calls calls, UserDirectory directory) {
        this.calls = calls;
        this.directory = directory;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@Context HttpServletRequest request, @QueryParam("key") String key, JsonNode value) {
        Call call = calls.of(request);
        String[] parts = value.asText("").split("_");
        if (call.user() == null || !LANGUAGE.equals(key) || !parts[0].matches("[a-z]{2}")) {
            throw RestFailure.of(call.user() == null ? 401 : 404, call.t("sandbox.rest.user.invalid"));
        }
        directory.changeLanguage(call.user().getKey(), parts.length > 1 ? new Locale(parts[0], parts[1])
                : new Locale(parts[0]));
        return Response.noContent().build();
    }
}
