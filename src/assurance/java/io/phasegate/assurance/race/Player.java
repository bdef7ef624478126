package io.phasegate.assurance.race;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One actor of a race in a thread of its own: runs until his next sync point, when the stage lets him. */
final class Player implements Runnable {
    private final Object stage;
    private final Runnable command;
    private final Set<SyncPoint> ahead;
    private final Set<Class<?>> decisive;
    private State state = State.WAITING;
    private RuntimeException failure;
    private boolean opened;

    Player(Object stage, Stops stops, Runnable command) {
        this.decisive = stops.rows();
        this.stage = stage;
        this.command = command;
        this.ahead = EnumSet.copyOf(stops.points());
    }

    @Override
    public void run() {
        await();
        try {
            command.run();
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            enter(State.DONE);
        }
    }

    /** Each point stops him once, and none before his command: when he tries again, he is not stopped again. */
    void reach(SyncPoint point) {
        opened |= point == SyncPoint.OPENED;
        if (opened && ahead.remove(point)) {
            enter(State.WAITING);
            await();
        }
    }

    boolean isDecisive(Class<?> row) {
        return decisive.contains(row);
    }

    void go() {
        enter(State.RUNNING);
    }

    State state() {
        synchronized (stage) {
            return state;
        }
    }

    /** Why the command was refused; empty when it was done. */
    Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    private void enter(State next) {
        synchronized (stage) {
            if (state != State.DONE) {
                state = next;
            }
            stage.notifyAll();
        }
    }

    private void await() {
        synchronized (stage) {
            while (state == State.WAITING) {
                try {
                    stage.wait();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** What the stage has to know of him. */
    enum State {
        WAITING, RUNNING, DONE
    }
}
