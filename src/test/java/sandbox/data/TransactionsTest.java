package sandbox.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Transactions nest, doom and finish as Jira's do; identifiers are given out once. */
public class TransactionsTest {
    private final Database database = Database.inMemory(UUID.randomUUID().toString());
    private final Transactions transactions = database.transactions();

    @Before
    public void createTable() {
        database.create(List.of("CREATE TABLE IF NOT EXISTS thing (id BIGINT NOT NULL PRIMARY KEY, t {text})"));
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldRollBackEverythingWhenWorkThrows() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
            insert(1);
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(count()).isZero();
    }

    /** Facts U14: a failing inner one dooms the outer, even when the outer swallows its exception. */
    @Test
    public void shouldDoomOuterTransactionWhenInnerFails() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
            insert(1);
            swallow(() -> transactions.inTransaction(() -> {
                throw new IllegalStateException("inner");
            }));
        })).hasMessageContaining("rollback previously requested by nested transaction");
        assertThat(count()).isZero();
    }

    @Test
    public void shouldRunActionsAfterCommitOnlyAfterOne() {
        List<String> done = new ArrayList<>();
        transactions.inTransaction(() -> {
            transactions.afterCommit(() -> done.add("committed " + count()));
            insert(1);
        });
        swallow(() -> transactions.inTransaction(() -> {
            transactions.afterCommit(() -> done.add("never"));
            transactions.afterCompletion(() -> done.add("completed"));
            throw new IllegalStateException();
        }));
        assertThat(done).containsExactly("committed 1", "completed");
    }

    @Test
    public void shouldWorkApartFromRunningTransaction() {
        swallow(() -> transactions.inTransaction(() -> {
            transactions.apart(() -> {
                insert(7);
                return null;
            });
            throw new IllegalStateException();
        }));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    public void shouldGiveEveryIdentifierOnce() throws Exception {
        Set<Long> ids = ConcurrentHashMap.newKeySet();
        Callable<Void> claims = () -> {
            for (int i = 0; i < 200; i++) {
                assertThat(ids.add(database.sequences().next("thing"))).isTrue();
            }
            return null;
        };
        ExecutorService people = Executors.newFixedThreadPool(4);
        for (Future<Void> result : people.invokeAll(List.of(claims, claims, claims, claims))) {
            result.get();
        }
        people.shutdown();
        assertThat(ids).hasSize(800);
    }

    private void insert(long id) {
        database.sql().insert("thing", "id,t", id, "text " + id);
    }

    private long count() {
        return database.sql().number("SELECT COUNT(*) AS n FROM thing");
    }

    private static void swallow(Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException e) {
            assertThat(e).isNotNull();
        }
    }
}
