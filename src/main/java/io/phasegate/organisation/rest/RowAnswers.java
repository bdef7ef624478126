package io.phasegate.organisation.rest;

import io.phasegate.web.rest.Answers;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What the resources answer after a row was added or changed: its id, and its version as ETag. */
final class RowAnswers {
    private RowAnswers() {
    }

    static Response added(Answers answers, long id) {
        return answers.created(Map.of("id", id, "version", 1), "1");
    }

    static Response changed(Answers answers, long id, int version) {
        return answers.ok(Map.of("id", id, "version", version), String.valueOf(version));
    }
}
