package io.phasegate.web.rest;

import io.phasegate.language.model.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Turns a refused command into its REST answer, so that no resource catches anything. Found by the host (facts 2.3).
 */
@Provider
public final class RefusalMapper implements ExceptionMapper<Refusal> {
    private final Answers answers;

    @Context
    private HttpServletRequest request;

    @Inject
    public RefusalMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return answers.refusal(refusal, request);
    }
}
