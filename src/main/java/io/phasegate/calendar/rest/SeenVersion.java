package io.phasegate.calendar.rest;

import io.phasegate.language.model.Message;
import io.phasegate.web.rest.IfMatch;

/** The version of a calendar that a request names in `If-Match`. */
public record SeenVersion(String header) {

    /** @throws io.phasegate.language.model.Refusal 428 when it names none, 412 when it names another one */
    public void require(int version) {
        IfMatch.require(header, String.valueOf(version), Message.of("phasegate.calendar.refusal.stale"));
    }
}
