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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final Duration AHEAD = Duration.ofMinutes(5);
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
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        Queue<TaskRunStore> lookers = new ConcurrentLinkedQueue<>(Stream.generate(() -> runs(now)).limit(NODES)
                .toList());
        assertThat(lookers).allMatch(node -> node.claim(7, SILENCE).isEmpty());
        now.set(NOON.plusSeconds(31));
        List<Boolean> won = atOnce(() -> lookers.remove().claim(7, SILENCE).isPresent());
        assertThat(won).containsOnlyOnce(true);
        assertThat(runs(NOON.plusSeconds(32)).beat(7, 1)).as("the dead node comes back").isFalse();
        assertThat(runs(NOON.plusSeconds(32)).beat(7, 2)).isTrue();
    }

    @Test
    public void shouldTakeOverADeadTaskWhateverTheClockOfItsNode() {
        runs(NOON.plus(AHEAD)).claim(7, SILENCE);
        assertThat(takesOver(NOON, NOON.plusSeconds(29))).isFalse();
        assertThat(takesOver(NOON, NOON.plusSeconds(31))).isTrue();
    }

    @Test
    public void shouldNotTakeOverATaskThatGivesSignsOfLife() {
        runs(NOON).claim(7, SILENCE);
        AtomicReference<Instant> now = new AtomicReference<>(NOON.plus(AHEAD));
        TaskRunStore other = runs(now);
        for (int seconds = 0; seconds < 90; seconds += 25) {
            runs(NOON.plusSeconds(seconds)).beat(7, 1);
            now.set(NOON.plus(AHEAD).plusSeconds(seconds));
            assertThat(other.claim(7, SILENCE)).as("after %s s", seconds).isEmpty();
        }
    }

    /** A node that sees the last sign of life at one moment and looks again at another. */
    private boolean takesOver(Instant first, Instant then) {
        AtomicReference<Instant> now = new AtomicReference<>(first);
        TaskRunStore node = runs(now);
        boolean tooEarly = node.claim(7, SILENCE).isPresent();
        now.set(then);
        return !tooEarly && node.claim(7, SILENCE).isPresent();
    }

    @Test
    public void shouldMakeOneTaskOfManyStarts() throws Exception {
        LongTaskStore tasks = new LongTaskStore(ao, Clock.systemUTC());
        List<Long> ids = atOnce(() -> tasks.createOrJoin("set-up", "jira", "{}", "admin").id());
        assertThat(ids).containsOnly(ids.get(0));
    }

    private TaskRunStore runs(Instant now) {
        return runs(new AtomicReference<>(now));
    }

    private TaskRunStore runs(AtomicReference<Instant> now) {
        return new TaskRunStore(ao, new SetClock(now));
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

    /** A clock that a test sets. */
    private static final class SetClock extends Clock {
        private final AtomicReference<Instant> now;

        SetClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
