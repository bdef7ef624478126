package io.phasegate.setup.model;

import java.util.Optional;

/** What set-up does with one object: the heart of "run it as often as you like". Pure, so that every case is a test. */
public enum Decision {
    /** Not there: make it. */
    CREATE,
    /** There as it should be, ours or somebody else's of the same name: leave it. */
    REUSE,
    /** Ours, untouched here, and Phasegate now wants something else of it: write it. */
    UPDATE,
    /** Ours, edited by an administrator: leave it. */
    KEPT,
    /** Ours, edited by an administrator, and Phasegate wants something else of it too: leave it and say so. */
    CONFLICT;

    public boolean writes() {
        return this == CREATE || this == UPDATE;
    }

    /**
     * @param written  what we remember of the object, if we ever made or took it
     * @param now      fingerprint of the host's object with the remembered id; empty when it is gone
     * @param wanted   fingerprint of what Phasegate wants today
     * @param namesake whether somebody else's object of the same name can serve
     */
    public static Decision of(Optional<Written> written, Optional<String> now, String wanted, boolean namesake) {
        if (written.isEmpty() || now.isEmpty()) {
            return namesake ? REUSE : CREATE;
        }
        Written last = written.get();
        if (!last.ours()) {
            return REUSE;
        }
        if (!last.complete()) {
            return UPDATE;
        }
        boolean edited = !last.hostFingerprint().equals(now.get());
        boolean changed = !last.wantedFingerprint().equals(wanted);
        if (edited) {
            return changed ? CONFLICT : KEPT;
        }
        return changed ? UPDATE : REUSE;
    }
}
