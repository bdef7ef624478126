package io.phasegate.assurance.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs two actors step by step in a given order. Who waits for the other's lock is recognised by asking the database,
 * never by time, and goes on when the other has let go. Used by the interleaving suites.
 */
final class Stage {
    private static final long GIVEN_UP_NANOS = Duration.ofSeconds(60).toNanos();

    private final LockWaits locks;
    private final ThreadLocal<Player> current = new ThreadLocal<>();
    private int waits;

    Stage(LockWaits locks) {
        this.locks = locks;
    }

    /** Called by the wrapped tables in the actor's thread; everybody else passes. */
    void reach(SyncPoint point) {
        Player player = current.get();
        if (player != null) {
            player.reach(point);
        }
    }

    /** Whether reading or inserting such rows stops the actor in whose thread this is asked. */
    boolean isDecisive(Class<?> row) {
        Player player = current.get();
        return player != null && player.isDecisive(row);
    }

    /** How often an actor was found waiting for a lock of the other. */
    int waits() {
        return waits;
    }

    List<Player> play(List<Integer> order, Stops stops, Runnable... commands) {
        List<Player> players = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Runnable command : commands) {
            Player player = new Player(this, stops, command);
            players.add(player);
            threads.add(start(player));
        }
        order.forEach(turn -> step(players.get(turn), players));
        while (players.stream().anyMatch(player -> player.state() != Player.State.DONE)) {
            players.forEach(player -> step(player, players));
        }
        threads.forEach(Stage::join);
        return players;
    }

    private Thread start(Player player) {
        Thread thread = new Thread(() -> {
            current.set(player);
            player.run();
        }, "race");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void step(Player player, List<Player> all) {
        if (player.state() == Player.State.WAITING) {
            player.go();
        }
        settle(all);
    }

    /** Until everybody has stopped, or waits for one who has. */
    private synchronized void settle(List<Player> players) {
        long end = System.nanoTime() + GIVEN_UP_NANOS;
        while (players.stream().anyMatch(player -> player.state() == Player.State.RUNNING)) {
            pause();
            boolean otherCanMove = players.stream().anyMatch(player -> player.state() == Player.State.WAITING);
            if (otherCanMove && locks.someoneWaits()) {
                waits++;
                return;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("An actor neither stops nor waits for a lock");
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.timedWait(this, 2);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
