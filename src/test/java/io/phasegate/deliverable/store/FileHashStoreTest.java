package io.phasegate.deliverable.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.database.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** File hashes on real databases. */
@RunWith(Parameterized.class)
public class FileHashStoreTest {
    private static final List<TestDatabase> OPEN =
            List.of(TestDatabase.h2(), TestDatabase.postgres(), TestDatabase.mariadb());
    private static final String HASH = "ab".repeat(32);

    private final TestDatabase database;
    private final FileHashStore store;

    public FileHashStoreTest(TestDatabase database) {
        this.database = database;
        this.store = new FileHashStore(database.tables(FileHashRow.class));
    }

    @Parameterized.Parameters
    public static List<TestDatabase> databases() {
        return OPEN;
    }

    @AfterClass
    public static void closeDatabases() throws Exception {
        for (TestDatabase database : OPEN) {
            database.close();
        }
    }

    @Test
    public void shouldRememberAHashOnceEvenWhenTwoComputedIt() {
        store.remember(1, 10, 501, HASH);
        store.remember(1, 10, 501, HASH);
        assertThat(store.of(List.of(501L, 502L))).isEqualTo(Map.of(501L, HASH));
    }

    @Test
    public void shouldMarkWhatIsGoneFromTheIssueOnly() {
        store.remember(2, 20, 601, HASH);
        store.remember(2, 20, 602, HASH);
        store.remember(2, 21, 603, HASH);
        store.keepOnly(20, List.of(602L));
        assertThat(store.goneIn(2)).isEqualTo(Set.of(601L));
        assertThat(store.goneIn(3)).isEmpty();
    }

    @Test
    public void shouldAskTheDatabaseOnceForAnyNumberOfFiles() {
        assertThat(database.statementsOf(() -> store.of(List.of(1L, 2L, 3L)))).isEqualTo(1);
        assertThat(database.statementsOf(() -> store.of(List.of()))).isZero();
        assertThat(database.statementsOf(() -> store.goneIn(1))).isEqualTo(1);
    }
}
