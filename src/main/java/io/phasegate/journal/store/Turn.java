package io.phasegate.journal.store;

import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Refusal;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * One writer's tries to append, until he comes through or is refused. He waits longer after each lost try, by chance,
 * so that many writers of one project come through one after another.
 */
final class Turn {
    private static final int ATTEMPTS = 60;
    private static final int LONGER_MILLIS = 5;
    private static final int LONGEST_MILLIS = 200;

    private final Losers losers;
    private final Pause pause;
    private Refusal overtaken;
    private int attempt;

    Turn(Losers losers) {
        this(losers, Thread::sleep);
    }

    Turn(Losers losers, Pause pause) {
        this.losers = losers;
        this.pause = pause;
    }

    /** After a lost try some databases let the transaction of the host read nothing more: then he was simply second. */
    <T> T read(Supplier<T> journal) {
        try {
            return journal.get();
        } catch (RuntimeException e) {
            throw overtaken == null ? e : overtaken;
        }
    }

    /** Returns when the decision may be taken again on the newer journal; otherwise throws. */
    void lost(Draft draft, Keys keys, RuntimeException failure) {
        attempt++;
        losers.refuseIfClaimed(draft, keys);
        Optional<Entry> winner = losers.winner(keys);
        if (winner.isEmpty() && !Losers.isPassing(failure)) {
            throw new IllegalStateException("Cannot append " + draft.kind() + " to the journal as " + keys, failure);
        }
        overtaken = losers.refusal(winner.filter(entry -> entry.stream() == Stream.SHARED || draft.stream() == Stream.INTERNAL));
        if (attempt >= ATTEMPTS) {
            throw overtaken;
        }
        pause();
    }

    /**
     * A try that was lost before may have doomed a transaction of the host around us. Then the entry is not there for
     * others, and will never be: better to say no now than to promise it.
     */
    void won(Keys keys) {
        if (overtaken != null && losers.winner(keys).isEmpty()) {
            throw overtaken;
        }
    }

    private void pause() {
        try {
            pause.of(ThreadLocalRandom.current().nextInt(Math.min(attempt * LONGER_MILLIS, LONGEST_MILLIS)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw overtaken;
        }
    }

    /** Waits before the next try. */
    interface Pause {
        void of(int millis) throws InterruptedException;
    }
}
