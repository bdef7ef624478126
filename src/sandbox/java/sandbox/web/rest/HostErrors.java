package sandbox.web.rest;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers for what a plugin's own exception mappers do not catch; bodies that cannot be read are a 400. */
@Priority(10_000)
public final class HostErrors implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(HostErrors.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web) {
            return web.getResponse().hasEntity() || web.getResponse().getStatus() < 400 ? web.getResponse()
                    : JsonErrors.response(web.getResponse().getStatus(), String.valueOf(web.getMessage()));
        }
        if (failure instanceof JacksonException unreadable) {
            return JsonErrors.response(400, unreadable.getOriginalMessage());
        }
        if (failure instanceof IOException) {
            // The caller hung up, or his body is shorter than he said.
            return JsonErrors.response(400, "The request ended early");
        }
        LOG.error("A REST resource failed", failure);
        return JsonErrors.response(500, "Internal server error: " + failure.getClass().getSimpleName());
    }
}
