package io.phasegate.journal;

import io.phasegate.journal.model.Entry;

/** What may happen only once has happened already, by somebody else or by a repeated request. Names the winner. */
public final class ClaimTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Entry winner;

    public ClaimTakenException(Entry winner) {
        super(winner.subject() + " was recorded as entry " + winner.sequence() + " at " + winner.at());
        this.winner = winner;
    }

    public Entry winner() {
        return winner;
    }
}
