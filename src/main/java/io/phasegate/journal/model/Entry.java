package io.phasegate.journal.model;

import java.time.Instant;
import java.util.Map;

/**
 * One line of a project's journal, never changed after it was written.
 *
 * @param sequence     1, 2, 3 ... within the project's stream
 * @param subject      what it is about, e.g. `deliverable:PP-003-01` or `gate:GZ-G1`
 * @param personId     opaque id of who did it; {@link io.phasegate.journal.Persons} knows the name
 * @param data         strings, numbers, booleans, lists and maps only
 * @param previousHash hash of the entry before it in the stream, 64 zeros for the first
 * @param hash         SHA-256 (hex) of the canonical JSON text
 */
public record Entry(long projectId, Stream stream, long sequence, Instant at, EntryKind kind, String subject,
        String personId, Map<String, Object> data, String previousHash, String hash) {

    /** A value of the data as text, empty when absent. */
    public String text(String name) {
        Object value = data.get(name);
        return value == null ? "" : value.toString();
    }
}
