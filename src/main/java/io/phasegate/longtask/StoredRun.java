package io.phasegate.longtask;

import io.phasegate.language.model.Message;
import io.phasegate.longtask.store.LongTaskStore.Order;
import io.phasegate.longtask.store.LongTaskStore;
import io.phasegate.longtask.store.TaskRunStore;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One attempt. Ten times a second at most it makes sure that no newer attempt exists and stores how far it has come: people
 * see no more than that, and a step of a project's making would cost twice as many statements (budget B4).
 */
final class StoredRun implements LongTaskRun {
    private static final long BETWEEN_NANOS = Duration.ofMillis(100).toNanos();

    private final LongTaskStore tasks;
    private final TaskRunStore runs;
    private final Order order;
    private final int attempt;
    private final BooleanSupplier stopping;
    private int done;
    private Optional<Message> latest = Optional.empty();
    private long storedAt = System.nanoTime() - BETWEEN_NANOS;

    /** @param stopping whether the plugin stops: the attempt ends before its next step */
    StoredRun(LongTaskStore tasks, TaskRunStore runs, Order order, int attempt, BooleanSupplier stopping) {
        this.tasks = tasks;
        this.runs = runs;
        this.order = order;
        this.attempt = attempt;
        this.stopping = stopping;
    }

    @Override
    public String subject() {
        return order.task().subject();
    }

    @Override
    public String input() {
        return order.input();
    }

    @Override
    public String userKey() {
        return order.task().userKey();
    }

    @Override
    public void expect(int steps) {
        goesOn();
        stillMine();
        done = 0;
        tasks.expect(order.task().id(), steps);
    }

    @Override
    public void step(Message what) {
        goesOn();
        done++;
        latest = Optional.of(what);
        if (System.nanoTime() - storedAt >= BETWEEN_NANOS) {
            store();
        }
    }

    /** Stores what nobody has seen yet. Called before the task ends. */
    void store() {
        stillMine();
        latest.ifPresent(what -> tasks.step(order.task().id(), done, what));
        latest = Optional.empty();
        storedAt = System.nanoTime();
    }

    private void goesOn() {
        if (stopping.getAsBoolean()) {
            throw new IllegalStateException("Task " + order.task().id() + " waits for the next start of the plugin");
        }
    }

    private void stillMine() {
        if (!runs.beat(order.task().id(), attempt)) {
            throw new TaskTakenOverException(order.task().id(), attempt);
        }
    }
}
