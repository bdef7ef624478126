package sandbox.web.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Error answers in Jira's form: `{"errorMessages": [...], "errors": {}}`. */
final class JsonErrors {
    private JsonErrors() {
    }

    static Response response(int status, String message) {
        return Response.status(status).type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .entity(Map.of("errorMessages", List.of(message), "errors", Map.of())).build();
    }
}
