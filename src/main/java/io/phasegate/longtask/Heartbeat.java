package io.phasegate.longtask;

import io.phasegate.longtask.store.TaskRunStore;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs of life of a running task between its steps, so that one slow step is not taken for a dead node. */
final class Heartbeat {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final long EVERY_SECONDS = 5;

    private final TaskRunStore runs;
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(Heartbeat::daemon);

    Heartbeat(TaskRunStore runs) {
        this.runs = runs;
    }

    Beat during(long taskId, int attempt) {
        ScheduledFuture<?> beating = pulse.scheduleWithFixedDelay(() -> beat(taskId, attempt), EVERY_SECONDS,
                EVERY_SECONDS, TimeUnit.SECONDS);
        return () -> beating.cancel(false);
    }

    void close() {
        pulse.shutdown();
    }

    private void beat(long taskId, int attempt) {
        try {
            runs.beat(taskId, attempt);
        } catch (RuntimeException e) {
            LOG.warn("No sign of life of task {} could be stored", taskId, e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "phasegate-task-heartbeat");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the signs of life. */
    interface Beat extends AutoCloseable {
        @Override
        void close();
    }
}
