package io.phasegate.longtask;

import io.phasegate.longtask.model.LongTask;
import io.phasegate.longtask.store.LongTaskStore;
import java.util.Optional;

/** The long tasks of the Active Objects store; wakes this node's runner. */
class StoredLongTasks implements LongTasks {
    private final LongTaskStore store;
    private final TaskRunner runner;

    StoredLongTasks(LongTaskStore store, TaskRunner runner) {
        this.store = store;
        this.runner = runner;
    }

    @Override
    public LongTask start(String kind, String subject, String input, String userKey) {
        LongTask task = store.createOrJoin(kind, subject, input, userKey);
        runner.wake();
        return task;
    }

    @Override
    public Optional<LongTask> find(long id) {
        return store.find(id);
    }

    @Override
    public boolean unfinishedOf(String userKey) {
        return store.unfinished().stream().anyMatch(order -> order.task().userKey().equals(userKey));
    }

    @Override
    public Optional<LongTask> latest(String kind, String subject) {
        return store.latest(kind, subject);
    }
}
