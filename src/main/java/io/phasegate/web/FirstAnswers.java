package io.phasegate.web;

import java.util.Optional;

/** Answers given under an Idempotency-Key. The database decides who is first. */
public interface FirstAnswers {
    /**
     * Claims the key for this request.
     *
     * @return empty when the caller is the first and must work; otherwise what the first one was answered
     */
    Optional<Given> claim(String requestKey);

    void keep(String requestKey, int status, String body);

    /** The request came to nothing: the key may be used again. */
    void release(String requestKey);

    /** @param status 0 while the first request is still being worked on */
    record Given(int status, String body) {
    }
}
