package io.phasegate.longtask;

import io.phasegate.longtask.store.LongTaskStore;
import io.phasegate.longtask.store.LongTaskStore.Order;
import io.phasegate.longtask.store.TaskRunStore;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs long tasks, one at a time per node, and continues those whose node died: every few seconds it looks for tasks
 * without a sign of life. The database decides who runs a task, so any number of nodes may look.
 */
class TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);

    private final LongTaskStore tasks;
    private final TaskRunStore runs;
    private final TaskExecution execution;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(TaskRunner::daemon);

    TaskRunner(LongTaskStore tasks, TaskRunStore runs, TaskExecution execution) {
        this.tasks = tasks;
        this.runs = runs;
        this.execution = execution;
    }

    /** Spring's init method. The first look is later, as Active Objects is not ready while the plugin starts. */
    public void start() {
        worker.scheduleWithFixedDelay(this::look, LOOK_EVERY.toSeconds(), LOOK_EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * Spring's destroy method. A running task ends with its step and is continued by whoever looks next. A thread is
     * interrupted only when its step does not end: an interrupt while a file database writes closes the database for
     * everybody.
     */
    public void stop() {
        execution.close();
        worker.shutdown();
        if (!ended()) {
            worker.shutdownNow();
        }
    }

    private boolean ended() {
        try {
            return worker.awaitTermination(LONGEST_STEP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void wake() {
        try {
            worker.execute(this::look);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The plugin stops; the task is taken up after the next start", stopping);
        }
    }

    /** Also called by itself: whatever nobody works at is taken up, in the thread of the caller. */
    void look() {
        try {
            tasks.unfinished().forEach(this::take);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Long tasks could not be looked up; next try in {}", LOOK_EVERY, e);
        }
    }

    private void take(Order order) {
        OptionalInt attempt = runs.claim(order.task().id(), SILENCE);
        if (attempt.isPresent()) {
            execution.run(order, attempt.getAsInt());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "phasegate-tasks");
        thread.setDaemon(true);
        return thread;
    }
}
