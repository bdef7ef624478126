package io.phasegate.deliverable.model;

import io.phasegate.journal.model.Entry;
import java.time.Instant;

/**
 * Who did a step in which role and when, with what he wrote; the common part of what the journal says of a
 * deliverable.
 */
public record Done(String personId, String role, Instant at, String comment, int version) {

    static Done of(Entry entry, int version) {
        String comment = entry.text("reason").isEmpty() ? entry.text("comment") : entry.text("reason");
        return new Done(entry.personId(), entry.text("role"), entry.at(), comment, version);
    }
}
