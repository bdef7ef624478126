package io.phasegate.deliverable.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.database.EachDatabase;
import io.phasegate.database.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** File hashes on real databases. */
@RunWith(Parameterized.class)
public class FileHashStoreTest {
    @ClassRule
    public static final EachDatabase DATABASES = new EachDatabase();
    private static final String HASH = "ab".repeat(32);

    private final TestDatabase database;
    private final FileHashStore store;

    public FileHashStoreTest(String kind) {
        this.database = DATABASES.of(kind);
        this.store = new FileHashStore(database.tables(FileHashRow.class));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
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
    public void shouldFindAgainWhatTheHostDidNotFindForAMoment() {
        store.remember(2, 20, 601, HASH);
        store.keepOnly(20, List.of());
        assertThat(store.goneIn(2)).isEqualTo(Set.of(601L));
        store.keepOnly(20, List.of(601L));
        assertThat(store.goneIn(2)).isEmpty();
    }

    @Test
    public void shouldAskTheDatabaseOnceForAnyNumberOfFiles() {
        assertThat(database.statementsOf(() -> store.of(List.of(1L, 2L, 3L)))).isEqualTo(1);
        assertThat(database.statementsOf(() -> store.of(List.of()))).isZero();
        assertThat(database.statementsOf(() -> store.goneIn(1))).isEqualTo(1);
    }
}
