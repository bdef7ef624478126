package io.phasegate.deadline.jira;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.deadline.DailyRound;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes the daily round on one node of the cluster, by Jira's scheduler. Where there is none, each node goes it once a
 * day by its own clock: what may happen once is decided by the database.
 */
public class DailyJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DailyJob.class);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.phasegate.jira:daily-round");
    private static final JobId JOB = JobId.of("io.phasegate.jira:daily-round");
    private static final String AT_SIX = "0 0 6 * * ?";
    private static final Duration FIRST = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final HostComponents host;
    private final DailyRound round;
    private final OwnClock clock;

    public DailyJob(HostComponents host, DailyRound round, OwnClock clock) {
        this.host = host;
        this.round = round;
        this.clock = clock;
    }

    /**
     * Spring's init method. Registered again at every start on every node; the fixed id makes it one job (facts
     * 4.14).
     */
    public void start() {
        Optional<SchedulerService> scheduler = host.find(SchedulerService.class);
        if (scheduler.isEmpty() || !scheduled(scheduler.get())) {
            LOG.warn("Jira's scheduler cannot be used: this node looks for missed deadlines once a day by its own clock,"
                    + " first in an hour");
            clock.start(round::go, FIRST, DAY);
        }
    }

    private boolean scheduled(SchedulerService scheduler) {
        try {
            scheduler.registerJobRunner(RUNNER, this);
            scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(Schedule.forCronExpression(AT_SIX)));
            return true;
        } catch (SchedulerServiceException | RuntimeException e) {
            LOG.warn("The daily round could not be scheduled", e);
            return false;
        }
    }

    /** Spring's destroy method. The job stays scheduled for the other nodes and the next start. */
    public void stop() {
        clock.stop();
        host.find(SchedulerService.class).ifPresent(scheduler -> scheduler.unregisterJobRunner(RUNNER));
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success(round.go() + " missed deadlines were told");
    }
}
