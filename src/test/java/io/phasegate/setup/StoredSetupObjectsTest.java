package io.phasegate.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.phasegate.database.TestDatabase;
import io.phasegate.language.model.Refusal;
import io.phasegate.setup.model.ObjectKeys;
import io.phasegate.setup.store.SetupObjectRow;
import io.phasegate.setup.store.SetupObjectStore;
import java.time.Clock;
import org.junit.After;
import org.junit.Test;

/** Ids of set-up's objects are known without asking the database again and again. */
public class StoredSetupObjectsTest {
    private final TestDatabase database = TestDatabase.h2();
    private final SetupObjectStore store = new SetupObjectStore(database.tables(SetupObjectRow.class));
    private final Clock clock = mock(Clock.class);
    private final StoredSetupObjects objects = new StoredSetupObjects(store, clock);

    @After
    public void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    public void shouldRefuseToGoOnBeforeSetUp() {
        assertThatThrownBy(() -> objects.require(ObjectKeys.TYPE_PHASE)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(objects.vendorRoleId()).isEmpty();
    }

    @Test
    public void shouldNotKnowWhatIsOnlyHalfMade() {
        store.created(ObjectKeys.TYPE_PHASE, "10100");
        assertThat(objects.find(ObjectKeys.TYPE_PHASE)).isEmpty();
        assertThat(objects.complete()).isFalse();
    }

    @Test
    public void shouldAskTheDatabaseOnceWhenSetUpIsComplete() {
        completeAll();
        assertThat(database.statementsOf(() -> objects.find(ObjectKeys.TYPE_PHASE))).isEqualTo(1);
        when(clock.millis()).thenReturn(599_000L);
        assertThat(database.statementsOf(() -> {
            assertThat(objects.complete()).isTrue();
            assertThat(objects.find(ObjectKeys.TYPE_PHASE)).contains("7");
            assertThat(objects.customerRoleId()).hasValue(7);
        })).isZero();
    }

    @Test
    public void shouldLearnWithinTenSecondsOfARunOnAnotherNode() {
        assertThat(objects.complete()).isFalse();
        completeAll();
        assertThat(objects.complete()).isFalse();
        when(clock.millis()).thenReturn(10_000L);
        assertThat(objects.complete()).isTrue();
    }

    private void completeAll() {
        EssentialKeys.all().forEach(key -> store.done(key, "7", "shown", "wanted"));
    }
}
