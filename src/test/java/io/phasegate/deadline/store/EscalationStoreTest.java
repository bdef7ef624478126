package io.phasegate.deadline.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.database.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Who tells of a missed deadline is decided by the database, on real ones (R98). */
@RunWith(Parameterized.class)
public class EscalationStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-11T06:00:00Z");
    private static final String LONG = "A".repeat(40) + "." + "B".repeat(40) + ".1";
    private final TestDatabase database;
    private final ActiveObjects ao;

    public EscalationStoreTest(String name) {
        database = TestDatabase.on(name);
        ao = database.tables(EscalationRow.class);
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @After
    public void closeDatabase() {
        database.close();
    }

    @Test
    public void shouldLetADeadlineBeClaimedOncePerProject() {
        EscalationStore store = new EscalationStore(ao);

        assertThat(store.claim(10, LONG, NOW)).isTrue();
        assertThat(store.claim(10, LONG, NOW)).isFalse();
        assertThat(store.claim(11, LONG, NOW)).isTrue();
        assertThat(store.of(10)).containsOnlyKeys(LONG).containsValue(NOW);
    }

    @Test
    public void shouldLetOneOfSeveralNodesTell() throws Exception {
        new EscalationStore(ao).of(10);
        ExecutorService nodes = Executors.newFixedThreadPool(6);
        List<Callable<Boolean>> all = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(node -> () -> new EscalationStore(ao).claim(10, "W.-.1", NOW)).toList();
        int told = 0;
        for (Future<Boolean> node : nodes.invokeAll(all)) {
            told += node.get() ? 1 : 0;
        }
        nodes.shutdownNow();
        assertThat(told).isEqualTo(1);
    }
}
