package io.phasegate.setup.model;

import java.util.Optional;

/**
 * What we remember of an object that we made or took. Two fingerprints, because Jira may store what we write in a form
 * of its own: what the host showed right after our write, and what we wanted then.
 */
public record Written(String objectKey, Optional<String> hostId, State state, String hostFingerprint,
        String wantedFingerprint, Optional<Intent> intent) {

    public boolean ours() {
        return state != State.TAKEN;
    }

    public boolean complete() {
        return state == State.DONE || state == State.TAKEN;
    }

    /**
     * INTENDED: about to be made; CREATED: made, content not written; DONE: ours; TAKEN: somebody else's, used as it
     * is.
     */
    public enum State {
        INTENDED, CREATED, DONE, TAKEN
    }
}
