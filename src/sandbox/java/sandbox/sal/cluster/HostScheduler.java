package sandbox.sal.cluster;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.data.Database;

/** Runs jobs at their times: locally, or on whichever node claims the row first. */
public final class HostScheduler implements SchedulerService {
    private static final Logger LOG = LoggerFactory.getLogger(HostScheduler.class);
    private static final long TICK_MILLIS = Long.getLong("sandbox.scheduler.tick", 1_000);
    private final JobTable table;
    private final ScheduledExecutorService timer;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, JobConfig> jobs = new ConcurrentHashMap<>();
    private final Map<JobId, Long> localTimes = new ConcurrentHashMap<>();

    /** A scheduled job as the service describes it. */
    private record Details(JobId getJobId, Date getNextRunTime) implements JobDetails {
    }

    public HostScheduler(Database database, ScheduledExecutorService timer) {
        this.table = new JobTable(database);
        this.timer = timer;
        timer.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Times times = new Times(config.getSchedule());
        times.check();
        long first = times.first(System.currentTimeMillis());
        if (clustered(config)) {
            table.add(id.toString(), first);
        } else {
            localTimes.put(id, first);
        }
        jobs.put(id, config);
    }

    @Override
    public void unscheduleJob(JobId id) {
        jobs.remove(id);
        localTimes.remove(id);
        table.remove(id.toString());
    }

    @Override
    public JobDetails getJobDetails(JobId id) {
        JobConfig config = jobs.get(id);
        return config == null ? null : new Details(id, new Date(due(id, config)));
    }

    private static boolean clustered(JobConfig config) {
        return config.getRunMode() == RunMode.RUN_ONCE_PER_CLUSTER;
    }

    private long due(JobId id, JobConfig config) {
        return clustered(config) ? table.next(id.toString()).orElse(Times.NEVER)
                : localTimes.getOrDefault(id, Times.NEVER);
    }

    private void tick() {
        jobs.forEach((id, config) -> {
            try {
                runWhenDue(id, config);
            } catch (RuntimeException e) {
                LOG.error("The job {} could not be run", id, e);
            }
        });
    }

    private void runWhenDue(JobId id, JobConfig config) {
        long now = System.currentTimeMillis();
        long due = due(id, config);
        JobRunner runner = runners.get(config.getJobRunnerKey());
        if (runner != null && due <= now && claim(id, config, due, new Times(config.getSchedule()).after(now))) {
            timer.execute(() -> run(runner, new JobRun(id, config, new Date(now))));
        }
    }

    private boolean claim(JobId id, JobConfig config, long due, long next) {
        return clustered(config) ? table.claim(id.toString(), due, next) : localTimes.replace(id, due, next);
    }

    private static void run(JobRunner runner, JobRun run) {
        Thread.currentThread().setContextClassLoader(runner.getClass().getClassLoader());
        try {
            JobRunnerResponse response = runner.runJob(run);
            LOG.debug("{}: {}", run.id(), response == null ? "" : response.getRunOutcome());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed", run.id(), e);
        } finally {
            Thread.currentThread().setContextClassLoader(HostScheduler.class.getClassLoader());
        }
    }
}
