package io.phasegate.journal.model;

import java.util.Map;

/**
 * Where a person appears in the journals.
 *
 * @param streams  by project id the stream that may tell of him: SHARED if it knows him already
 * @param inWords  entries whose free text (a comment, a file's name) names him; they are hashed and stay
 */
public record Mentions(Map<Long, Stream> streams, int inWords) {
    public Mentions {
        streams = Map.copyOf(streams);
    }
}
