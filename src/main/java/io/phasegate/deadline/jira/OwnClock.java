package io.phasegate.deadline.jira;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again where the host's scheduler does not. Used by {@link DailyJob}. */
public class OwnClock {
    private static final Logger LOG = LoggerFactory.getLogger(OwnClock.class);

    private Optional<ScheduledExecutorService> running = Optional.empty();

    /** One that fails is logged, and the next one comes all the same. */
    void start(Runnable work, Duration first, Duration pause) {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(OwnClock::daemon);
        executor.scheduleWithFixedDelay(() -> quietly(work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        running = Optional.of(executor);
    }

    void stop() {
        running.ifPresent(ScheduledExecutorService::shutdownNow);
        running = Optional.empty();
    }

    boolean isRunning() {
        return running.isPresent();
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The daily round failed", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "phasegate-daily");
        thread.setDaemon(true);
        return thread;
    }
}
