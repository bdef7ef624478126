package io.phasegate.longtask;

import io.phasegate.language.model.Message;
import io.phasegate.longtask.store.LongTaskStore.Order;
import io.phasegate.longtask.store.LongTaskStore;
import io.phasegate.longtask.store.TaskRunStore;
import java.util.function.BooleanSupplier;

/** One attempt: stores each step after making sure that no newer attempt exists. */
final class StoredRun implements LongTaskRun {
    private final LongTaskStore tasks;
    private final TaskRunStore runs;
    private final Order order;
    private final int attempt;
    private final BooleanSupplier stopping;

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
        stillMine();
        tasks.expect(order.task().id(), steps);
    }

    @Override
    public void step(Message what) {
        stillMine();
        tasks.step(order.task().id(), what);
    }

    private void stillMine() {
        if (stopping.getAsBoolean()) {
            throw new IllegalStateException("Task " + order.task().id() + " waits for the next start of the plugin");
        }
        if (!runs.beat(order.task().id(), attempt)) {
            throw new TaskTakenOverException(order.task().id(), attempt);
        }
    }
}
