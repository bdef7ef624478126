package sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Test;
import sandbox.data.Database;
import sandbox.fidelity.Contract;
import sandbox.sal.cluster.ClusterSchema;
import sandbox.sal.cluster.HostScheduler;
import sandbox.sal.cluster.TableClusterLocks;
import sandbox.sal.setting.HostSettings;
import sandbox.sal.setting.SettingTable;

/** Locks, jobs and settings that nodes share through the database. */
public class SharedServicesIT {
    private final Database database = Database.inMemory(UUID.randomUUID().toString());
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(4);

    public SharedServicesIT() {
        database.create(ClusterSchema.statements());
        database.create(SettingTable.statements());
    }

    @After
    public void close() {
        timer.shutdownNow();
        database.close();
    }

    @Test
    public void shouldGiveALockToOneNodeOnly() {
        ClusterLock here = new TableClusterLocks(database, timer).getLockForName("x");
        ClusterLock there = new TableClusterLocks(database, timer).getLockForName("x");
        assertThat(here.tryLock()).isTrue();
        assertThat(here.tryLock()).as("again by the same thread").isTrue();
        assertThat(there.tryLock()).isFalse();
        here.unlock();
        assertThat(there.tryLock()).as("held once more").isFalse();
        here.unlock();
        assertThat(there.tryLock()).isTrue();
    }

    @Test
    @Contract(of = {"com.atlassian.scheduler.SchedulerService", "com.atlassian.scheduler.JobRunner",
            "com.atlassian.scheduler.JobRunnerRequest", "com.atlassian.scheduler.JobRunnerResponse",
            "com.atlassian.scheduler.config.JobConfig", "com.atlassian.scheduler.config.JobId",
            "com.atlassian.scheduler.config.JobRunnerKey", "com.atlassian.scheduler.config.RunMode"},
            rule = "A job that every node schedules under the same id runs once per cluster, by the runner registered "
                    + "under its key.",
            evidence = "facts 4.14 [S8 E16]")
    public void shouldRunAJobOncePerCluster() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch ran = new CountDownLatch(1);
        for (SchedulerService node : List.of(new HostScheduler(database, timer), new HostScheduler(database, timer))) {
            node.registerJobRunner(JobRunnerKey.of("r"), request -> {
                runs.incrementAndGet();
                ran.countDown();
                return JobRunnerResponse.success();
            });
            node.scheduleJob(JobId.of("j"), JobConfig.forJobRunnerKey(JobRunnerKey.of("r"))
                    .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER).withSchedule(Schedule.forInterval(3_600_000, null)));
        }
        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(2_500);
        assertThat(runs).hasValue(1);
    }

    @Test
    @Contract(of = {"com.atlassian.scheduler.config.Schedule", "com.atlassian.scheduler.SchedulerServiceException"},
            rule = "A schedule may be a cron expression as Quartz writes them; one that cannot be read is refused.",
            evidence = "facts 4.14 [S8 E16]")
    public void shouldReadQuartzExpressions() throws Exception {
        SchedulerService scheduler = new HostScheduler(database, timer);
        scheduler.scheduleJob(JobId.of("c"), JobConfig.forJobRunnerKey(JobRunnerKey.of("r"))
                .withSchedule(Schedule.forCronExpression("0 30 2 ? * *")));
        assertThat(scheduler.getJobDetails(JobId.of("c")).getNextRunTime()).isInTheFuture();
        assertThatThrownBy(() -> scheduler.scheduleJob(JobId.of("d"), JobConfig.forJobRunnerKey(JobRunnerKey.of("r"))
                .withSchedule(Schedule.forCronExpression("at six")))).isInstanceOf(SchedulerServiceException.class);
    }

    @Test
    @Contract(of = {"com.atlassian.sal.api.pluginsettings.PluginSettings",
            "com.atlassian.sal.api.pluginsettings.PluginSettingsFactory"},
            rule = "Settings keep texts, lists and maps under keys of at most 100 characters and give the value "
                    + "before back.",
            evidence = {"facts 4.12 [S11 S8 E1 E2]", "facts 1.1 [I]"})
    public void shouldKeepKindsOfSettingsAndRefuseLongKeys() {
        PluginSettings settings = new HostSettings(new SettingTable(database)).createGlobalSettings();
        settings.put("map", Map.of("a", "b"));
        settings.put("text", "\u4f60\u597d");
        assertThat(settings.get("map")).isEqualTo(Map.of("a", "b"));
        assertThat(settings.put("text", "next")).isEqualTo("\u4f60\u597d");
        assertThatThrownBy(() -> settings.put("k".repeat(101), "v")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put("n", 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
