package io.phasegate.web.rest;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Map;

/**
 * The `If-Match` header of a changing request: the caller must have seen the state that he changes (design section
 * 5).
 */
public final class IfMatch {
    private IfMatch() {
    }

    /**
     * @param header  value of `If-Match`, null when absent
     * @param current tag of the state as it is now
     * @throws Refusal 428 when absent, 412 when the caller saw another state
     */
    public static void require(String header, String current, Message whatChanged) {
        if (header == null || header.isBlank()) {
            Message missing = Message.of("phasegate.web.if.match.missing");
            throw new Refusal(Refusal.Kind.PRECONDITION_REQUIRED, List.of(missing), Map.of());
        }
        if (!tag(header).equals(current)) {
            throw Refusal.stale(whatChanged);
        }
    }

    /** The tag in the header, empty when it is absent. */
    public static String tag(String header) {
        return header == null ? "" : header.trim().replaceFirst("^W/", "").replace("\"", "");
    }
}
