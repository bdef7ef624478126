package sandbox.restv2;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Writes a {@link RestFailure} as Jira writes its errors. */
final class RestFailures implements ExceptionMapper<RestFailure> {
    @Override
    public Response toResponse(RestFailure failure) {
        return Response.status(failure.status()).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(failure.body()).build();
    }
}
