package io.phasegate.organisation.rest;

import io.phasegate.language.model.Message;
import io.phasegate.organisation.Seen;
import io.phasegate.web.rest.IfMatch;

/** What a request names in `If-Match`: the version of a row, or the ETag of the whole organisation. */
record IfMatchSeen(String header) implements Seen {
    @Override
    public void require(int version, String whole, Message whatChanged) {
        boolean sawWhole = header != null && header.contains(whole);
        IfMatch.require(header, sawWhole ? whole : String.valueOf(version), whatChanged);
    }
}
