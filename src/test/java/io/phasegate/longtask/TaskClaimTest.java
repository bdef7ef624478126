package io.phasegate.longtask;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.database.TestDatabase;
import io.phasegate.longtask.store.LongTaskRow;
import io.phasegate.longtask.store.LongTaskStore;
import io.phasegate.longtask.store.TaskRunRow;
import io.phasegate.longtask.store.TaskRunStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Which node runs a task is decided by the database, whichever it is. */
@RunWith(Parameterized.class)
public class TaskClaimTest {
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final int NODES = 6;

    private final TestDatabase database;
    private final ActiveObjects ao;
    private final ExecutorService nodes = Executors.newFixedThreadPool(NODES);

    public TaskClaimTest(String kind) {
        this.database = TestDatabase.on(kind);
        this.ao = database.tables(LongTaskRow.class, TaskRunRow.class);
    }

    @Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @After
    public void closeDatabase() throws Exception {
        nodes.shutdownNow();
        database.close();
    }

    @Test
    public void shouldLetExactlyOneOfManyNodesRunATask() throws Exception {
        List<Boolean> won = atOnce(() -> runs(NOON).claim(7, SILENCE).isPresent());
        assertThat(won).containsOnlyOnce(true);
    }

    @Test
    public void shouldLetWorkerAndPulseGiveSignsOfLifeAtOnce() throws Exception {
        runs(NOON).claim(7, SILENCE);
        List<Boolean> alive = atOnce(() -> IntStream.range(0, 40).allMatch(i -> runs(NOON.plusSeconds(i)).beat(7, 1)));
        assertThat(alive).containsOnly(true);
    }

    @Test
    public void shouldLetExactlyOneOfManyNodesTakeADeadTaskOver() throws Exception {
        runs(NOON).claim(7, SILENCE);
        List<Boolean> won = atOnce(() -> runs(NOON.plusSeconds(31)).claim(7, SILENCE).isPresent());
        assertThat(won).containsOnlyOnce(true);
        assertThat(runs(NOON.plusSeconds(32)).beat(7, 1)).as("the dead node comes back").isFalse();
        assertThat(runs(NOON.plusSeconds(32)).beat(7, 2)).isTrue();
    }

    @Test
    public void shouldNotTakeOverATaskThatGivesSignsOfLife() {
        runs(NOON).claim(7, SILENCE);
        runs(NOON.plusSeconds(25)).beat(7, 1);
        assertThat(runs(NOON.plusSeconds(40)).claim(7, SILENCE)).isEmpty();
    }

    @Test
    public void shouldMakeOneTaskOfManyStarts() throws Exception {
        LongTaskStore tasks = new LongTaskStore(ao, Clock.systemUTC());
        List<Long> ids = atOnce(() -> tasks.createOrJoin("set-up", "jira", "{}", "admin").id());
        assertThat(ids).containsOnly(ids.get(0));
    }

    private TaskRunStore runs(Instant now) {
        return new TaskRunStore(ao, Clock.fixed(now, ZoneOffset.UTC));
    }

    private <T> List<T> atOnce(Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(NODES);
        List<Future<T>> futures = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            futures.add(nodes.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
