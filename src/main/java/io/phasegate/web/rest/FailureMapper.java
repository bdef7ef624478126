package io.phasegate.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers an unexpected failure with a reference id that stands in the log too, and with nothing of its inside. */
@Provider
public final class FailureMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    private final Answers answers;

    @Context
    private HttpServletRequest request;

    @Inject
    public FailureMapper(Answers answers) {
        this.answers = answers;
    }

    /** What the platform refuses (no such address, method or content type) reads like every other refusal. */
    private Response inOurForm(Response answer) {
        boolean bare = answer.getStatus() >= 400 && !answer.hasEntity();
        return bare ? answers.platformRefusal(answer, request) : answer;
    }

    @Override
    public Response toResponse(RuntimeException failure) {
        if (failure instanceof WebApplicationException answer) {
            return inOurForm(answer.getResponse());
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("Request failed, reference {}", reference, failure);
        return answers.failure(reference, request);
    }
}
