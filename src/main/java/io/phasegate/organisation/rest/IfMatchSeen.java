package io.phasegate.organisation.rest;

import io.phasegate.language.model.Message;
import io.phasegate.organisation.Seen;
import io.phasegate.web.rest.IfMatch;

/** The version that a request names in `If-Match`. */
record IfMatchSeen(String header) implements Seen {
    @Override
    public void require(int current, Message whatChanged) {
        IfMatch.require(header, String.valueOf(current), whatChanged);
    }

    static int version(String header) {
        return Integer.parseInt(header.replaceAll("\\D", ""));
    }
}
