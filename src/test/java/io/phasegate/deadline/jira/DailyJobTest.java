package io.phasegate.deadline.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.deadline.DailyRound;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;
import org.mockito.Mockito;

/** The daily round comes by the host's scheduler, and by the plugin's own clock where the host has none or refuses. */
public class DailyJobTest {
    private final SchedulerService scheduler = Mockito.mock(SchedulerService.class);
    private final OwnClock clock = new OwnClock();

    @After
    public void stopClock() {
        clock.stop();
    }

    @Test
    public void shouldLeaveItToTheSchedulerOfTheHost() throws SchedulerServiceException {
        job(Optional.of(scheduler)).start();
        verify(scheduler).scheduleJob(any(), any());
        assertThat(clock.isRunning()).isFalse();
    }

    @Test
    public void shouldGoByItsOwnClockWhereTheHostHasNoScheduler() {
        DailyJob job = job(Optional.empty());
        job.start();
        assertThat(clock.isRunning()).isTrue();
        job.stop();
        assertThat(clock.isRunning()).isFalse();
    }

    @Test
    public void shouldGoByItsOwnClockWhenTheSchedulerRefuses() throws SchedulerServiceException {
        doThrow(new SchedulerServiceException("full")).when(scheduler).scheduleJob(any(), any());
        job(Optional.of(scheduler)).start();
        assertThat(clock.isRunning()).isTrue();
    }

    @Test
    public void shouldGoByItsOwnClockWhenTheSchedulerFails() {
        doThrow(new IllegalStateException("not started")).when(scheduler).registerJobRunner(any(), any());
        job(Optional.of(scheduler)).start();
        assertThat(clock.isRunning()).isTrue();
    }

    @Test
    public void shouldGoOnAfterARoundThatFailed() throws InterruptedException {
        CountDownLatch rounds = new CountDownLatch(2);
        clock.start(() -> {
            rounds.countDown();
            throw new IllegalStateException("database gone");
        }, Duration.ZERO, Duration.ofMillis(1));
        assertThat(rounds.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private DailyJob job(Optional<SchedulerService> found) {
        return new DailyJob(new Host(found), new NoRound(), clock);
    }

    /** A host with this scheduler or none. */
    private static final class Host extends HostComponents {
        private final Optional<SchedulerService> found;

        Host(Optional<SchedulerService> found) {
            this.found = found;
        }

        @Override
        public <T> Optional<T> find(Class<T> type) {
            return found.map(type::cast);
        }
    }

    /** Finds nothing. */
    private static final class NoRound extends DailyRound {
        NoRound() {
            super(null, null, null, null, null, null, null, null, null, null, null, null);
        }

        @Override
        public int go() {
            return 0;
        }
    }
}
