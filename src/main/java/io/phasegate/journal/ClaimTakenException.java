package io.phasegate.journal;

import io.phasegate.journal.model.Entry;

/** What may happen only once has happened already, by somebody else or by a repeated request. Names the winner. */
public final class ClaimTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Entry winner;
    private final String winnerName;

    /**
     * @param winnerName looked up by who wrote the journal: the loser's own transaction may admit no reading any more
     */
    public ClaimTakenException(Entry winner, String winnerName) {
        super(winner.subject() + " was recorded as entry " + winner.sequence() + " at " + winner.at());
        this.winner = winner;
        this.winnerName = winnerName;
    }

    public String winnerName() {
        return winnerName;
    }

    public Entry winner() {
        return winner;
    }
}
