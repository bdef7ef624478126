package io.phasegate.web.rest;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.FirstAnswers;
import io.phasegate.web.jira.RequestKeys;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Makes a retried POST harmless: with the same `Idempotency-Key` the same user gets the first answer again, and nothing
 * happens twice. Only successful answers are kept; a refused request may be corrected and sent again.
 */
@Provider
public final class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final String CLAIMED = "io.phasegate.idempotency";

    private final FirstAnswers answers;
    private final RequestKeys keys;
    private final Answers form;

    @Inject
    public IdempotencyFilter(FirstAnswers answers, RequestKeys keys, Answers form) {
        this.answers = answers;
        this.keys = keys;
        this.form = form;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HEADER);
        if (header == null || header.isBlank() || !"POST".equals(request.getMethod())) {
            return;
        }
        String key = keys.of(request.getUriInfo().getPath() + "?" + request.getUriInfo().getRequestUri().getQuery(),
                header);
        Optional<FirstAnswers.Given> first = answers.claim(key);
        if (first.isEmpty()) {
            request.setProperty(CLAIMED, key);
        } else {
            request.abortWith(again(first.get()));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(CLAIMED) instanceof String key)) {
            return;
        }
        boolean succeeded = response.getStatus() >= 200 && response.getStatus() < 300;
        if (succeeded && (response.getEntity() == null || response.getEntity() instanceof String)) {
            answers.keep(key, response.getStatus(), response.getEntity() == null ? "" : (String) response.getEntity());
        } else {
            answers.release(key);
        }
    }

    private Response again(FirstAnswers.Given first) {
        if (first.status() == 0) {
            return form.refusal(Refusal.conflict(Message.of("phasegate.web.idempotency.running")), null);
        }
        Response.ResponseBuilder answer = Response.status(first.status()).header("Idempotent-Replay", "true");
        return (first.body().isEmpty() ? answer : answer.entity(first.body())
                .type(MediaType.APPLICATION_JSON + ";charset=utf-8"))
                .build();
    }
}
