package io.phasegate.longtask.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long the sign of life of a task has stood still, counted since this node saw it first: the clocks of two nodes
 * differ, and neither may take a living task for dead, nor a dead one for living. Used by {@link TaskRunStore}.
 */
final class SignsOfLife {
    /** No two clocks of a cluster differ by as much. */
    private static final Duration BEYOND_ALL_CLOCKS = Duration.ofHours(1);
    private final Map<Long, Sign> seen = new ConcurrentHashMap<>();
    private final Clock clock;

    SignsOfLife(Clock clock) {
        this.clock = clock;
    }

    boolean missingFor(Duration silence, TaskRunRow run) {
        long now = clock.millis();
        long at = run.getHeartbeat();
        Sign sign = seen.compute(run.getTaskNo(),
                (task, before) -> before != null && before.at == at ? before : new Sign(at, now));
        return now - sign.since >= silence.toMillis() || now - at >= BEYOND_ALL_CLOCKS.toMillis();
    }

    /**
     * A sign of life.
     *
     * @param at    by the clock of the node that gave it
     * @param since by the clock of this node
     */
    private record Sign(long at, long since) {
    }
}
