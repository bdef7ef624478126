package io.phasegate.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.database.TestDatabase;
import io.phasegate.journal.model.ChainVerifier.Link;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Sha256;
import io.phasegate.journal.model.Stream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

/** Who stands behind the ids, and what remains when a name is erased. */
public class AoPersonsTest {
    private final TestDatabase database = TestDatabase.h2();
    private final ActiveObjects ao = database.tables(JournalRow.class, PersonRow.class);
    private final AoPersons persons = new AoPersons(ao);
    private final AoJournal journal = new AoJournal(ao, persons, Clock.systemUTC());

    @After
    public void closeDatabase() {
        database.close();
    }

    @Test
    public void shouldNameEverybodyWhoIsAskedForAtOnce() {
        String li = persons.ofUser("li", "Li Na");
        String guest = persons.create("Guest");
        assertThat(persons.names(List.of(li, guest, li, "p-unknown"))).isEqualTo(Map.of(li, "Li Na", guest, "Guest"));
        assertThat(database.statementsOf(() -> persons.names(List.of(li, guest)))).isEqualTo(1);
        assertThat(database.statementsOf(() -> persons.names(List.of()))).isZero();
    }

    @Test
    public void shouldGiveOneIdToOneUserAndAnotherToEachStranger() {
        assertThat(persons.ofUser("li", "Li Na")).isEqualTo(persons.ofUser("li", "Li Na (renamed)")).startsWith("p")
                .hasSize(33);
        assertThat(persons.create("Guest")).isNotEqualTo(persons.create("Guest"));
    }

    @Test
    public void shouldProveANameAsLongAsItIsKnown() {
        String li = persons.ofUser("li", "Li Na");
        PersonRow row = ao.find(PersonRow.class)[0];
        assertThat(persons.hashOf(li)).isEqualTo(Sha256.of(row.getSalt() + ":Li Na"));
        assertThatThrownBy(() -> persons.hashOf("p-unknown")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p-unknown");
    }

    @Test
    public void shouldKeepNothingOfAnErasedUserButHisId() {
        String li = persons.ofUser("li", "Li Na");
        persons.erase(li, "former member");
        persons.erase("p-unknown", "former member");
        PersonRow row = ao.find(PersonRow.class)[0];
        assertThat(row.getName()).isEqualTo("former member");
        assertThat(row.getSalt()).isNull();
        assertThat(row.getAccountKey()).isEqualTo("none:" + li);
        assertThat(persons.names(List.of(li))).isEqualTo(Map.of(li, "former member"));
        assertThat(persons.ofUser("li", "Li Na")).as("who comes back is somebody new").isNotEqualTo(li);
    }

    @Test
    public void shouldFindUsersByAccountAndStrangersByName() {
        String li = persons.ofUser("li", "Li Na");
        String guest = persons.create("Li Na");
        assertThat(persons.find("li")).contains(li);
        assertThat(persons.find("wang")).isEmpty();
        assertThat(persons.withoutAccount("Li Na")).containsExactly(guest);
        assertThat(persons.withoutAccount("Nobody")).isEmpty();
    }

    @Test
    public void shouldHandOutTheStoredTextsOfOneStreamForTheVerifier() {
        String li = persons.ofUser("li", "Li Na");
        append(li, Stream.SHARED);
        append(li, Stream.INTERNAL);
        append(li, Stream.SHARED);
        List<Link> shared = journal.links(1, Stream.SHARED);
        assertThat(shared).extracting(Link::sequence).containsExactly(1L, 2L);
        assertThat(shared).allSatisfy(link -> assertThat(link.hash()).isEqualTo(Sha256.of(link.text())));
        assertThat(shared.get(1).previousHash()).isEqualTo(shared.get(0).hash());
        assertThat(shared.get(0).text()).contains("\"stream\":\"SHARED\"").doesNotContain("Li Na");
        assertThat(journal.links(1, Stream.INTERNAL)).hasSize(1);
        assertThat(journal.links(2, Stream.SHARED)).isEmpty();
    }

    private void append(String personId, Stream stream) {
        journal.append(1, personId,
                read -> new Draft(stream, EntryKind.PHASE_STARTED, "phase:GZ-P1", Optional.empty(), Map.of()));
    }
}
