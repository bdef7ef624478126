package sandbox.fidelity.probe;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers failures of the probe's resources in the probe's own form. */
@Provider
public final class ProbeMapper implements ExceptionMapper<IllegalStateException> {
    @Override
    public Response toResponse(IllegalStateException failure) {
        return Response.status(409).entity("{\"probe\":\"" + failure.getMessage() + "\"}").type("application/json")
                .build();
    }
}
