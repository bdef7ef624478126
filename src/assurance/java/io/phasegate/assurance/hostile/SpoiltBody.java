package io.phasegate.assurance.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A body that must be refused.
 *
 * @param how      what was done to it, for the report of a failure
 * @param type     content type
 * @param statuses which of them is right
 * @param field    what the answer has to name; empty when there is none to name
 */
record SpoiltBody(String how, String type, byte[] bytes, List<Integer> statuses, String field) {
    static final String JSON = "application/json";
    /** Too large is a refusal of its own kind. */
    static final List<Integer> BAD_INPUT = List.of(400, 413);
    /** What is well-formed but wrong may also be unknown, forbidden or in the wrong state. */
    static final List<Integer> REFUSED = List.of(400, 403, 404, 409);

    static SpoiltBody text(String how, String text) {
        return new SpoiltBody(how, JSON, text.getBytes(StandardCharsets.UTF_8), BAD_INPUT, "");
    }

    SpoiltBody naming(String name) {
        return new SpoiltBody(how, type, bytes, statuses, name);
    }

    SpoiltBody answered(List<Integer> right) {
        return new SpoiltBody(how, type, bytes, right, field);
    }
}
