package io.phasegate.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.database.TestDatabase;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Mentions;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Test;

/** What a writer is told who came second, and which failures only mean that he may try again. */
public class LosersTest {
    private final TestDatabase database = TestDatabase.h2();
    private final ActiveObjects ao = database.tables(JournalRow.class, PersonRow.class);
    private final AoPersons persons = new AoPersons(ao);
    private final AoJournal journal = new AoJournal(ao, persons, Clock.systemUTC());
    private final Losers losers = new Losers(ao, persons, new EntryText());

    @After
    public void closeDatabase() {
        database.close();
    }

    @Test
    public void shouldTryAgainAfterDeadlocksAndWaitingForLocks() {
        assertThat(Losers.isPassing(new RuntimeException(new SQLException("deadlock", "40001")))).isTrue();
        assertThat(Losers.isPassing(new SQLException("timeout", "HYT00"))).isTrue();
        assertThat(Losers.isPassing(new SQLException("lock wait", "HY000", 1205))).isTrue();
        assertThat(Losers.isPassing(new SQLException("syntax", "42000", 1064))).isFalse();
        assertThat(Losers.isPassing(new SQLException("no state"))).isFalse();
        assertThat(Losers.isPassing(new IllegalStateException("anything else"))).isFalse();
    }

    @Test
    public void shouldNameWhoWasFirstAndWhen() {
        Entry winner = append("Li Na", Stream.SHARED, "");
        Message message = losers.refusal(Optional.of(winner)).messages().get(0);
        assertThat(message.key()).isEqualTo("phasegate.journal.refused.overtaken");
        assertThat(message.arguments().get(0)).isEqualTo("Li Na");
        assertThat(message.arguments().get(1)).asString().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    }

    @Test
    public void shouldSayOnlyThatOthersWriteWhenTheFirstMayNotBeNamed() {
        assertThat(losers.refusal(Optional.empty()).messages())
                .containsExactly(Message.of("phasegate.journal.refused.busy"));
    }

    @Test
    public void shouldFindTheWinnerOfAPlaceAndOfAClaim() {
        Entry winner = append("Li Na", Stream.SHARED, "gate:g1");
        Keys keys = new Keys("1:1", "1:gate:g1");
        assertThat(losers.winner(keys)).contains(winner);
        assertThat(losers.winner(new Keys("1:2", "x"))).isEmpty();
        assertThatThrownBy(() -> losers.refuseIfClaimed(draft(Stream.SHARED, "gate:g1"), keys))
                .isInstanceOf(ClaimTakenException.class);
        losers.refuseIfClaimed(draft(Stream.SHARED, ""), keys);
    }

    @Test
    public void shouldCountBothStreamsInOneSequence() {
        append("Li Na", Stream.SHARED, "");
        append("Li Na", Stream.INTERNAL, "");
        append("Li Na", Stream.INTERNAL, "");
        assertThat(Keys.of(journal.read(1), draft(Stream.SHARED, ""))).isEqualTo(new Keys("1:4", "free:1:4"));
        assertThat(Keys.of(journal.read(1), draft(Stream.SHARED, "gate:g1")).claim()).isEqualTo("1:gate:g1");
    }

    @Test
    public void shouldNotTryAgainWhatFailedForAnotherReason() {
        Turn turn = new Turn(losers);
        assertThatThrownBy(() -> turn.lost(draft(Stream.SHARED, ""), new Keys("1:1", "free:1:1"),
                new IllegalStateException("disk full"))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PHASE_STARTED").hasMessageContaining("1:1");
    }

    @Test
    public void shouldNotTellOfTheInternalEntryThatWasFirst() {
        append("Li Na", Stream.INTERNAL, "");
        Turn turn = new Turn(losers);
        turn.lost(draft(Stream.SHARED, ""), new Keys("1:1", "free:1:1"), new IllegalStateException("unique"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> turn.won(new Keys("1:2", "free:1:2")));
        assertThat(refusal.messages()).extracting(Message::key).containsExactly("phasegate.journal.refused.busy");
    }

    @Test
    public void shouldTellTheVendorOfTheInternalEntryThatWasFirst() {
        append("Li Na", Stream.INTERNAL, "");
        Turn turn = new Turn(losers);
        turn.lost(draft(Stream.INTERNAL, ""), new Keys("1:1", "free:1:1"), new IllegalStateException("unique"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> turn.read(() -> {
            throw new IllegalStateException("transaction is dead");
        }));
        assertThat(refusal.messages()).extracting(Message::key).containsExactly("phasegate.journal.refused.overtaken");
        turn.won(new Keys("1:1", "free:1:1"));
    }

    @Test
    public void shouldPassOnWhatKeepsAWriterFromReadingAtAll() {
        assertThatThrownBy(() -> new Turn(losers).read(() -> {
            throw new IllegalStateException("no connection");
        })).hasMessage("no connection");
        new Turn(losers).won(new Keys("1:9", "free:1:9"));
    }

    @Test
    public void shouldFindThePlacesThatMentionAPerson() {
        String li = append("Li Na", Stream.INTERNAL, "").personId();
        append("Wang", Stream.SHARED, "");
        Mentions mentions = new AoJournalSearch(ao).of(Set.of(li), text -> text.contains("\"stream\":\"SHARED\""));
        assertThat(mentions.streams()).isEqualTo(Map.of(1L, Stream.INTERNAL));
        assertThat(mentions.inWords()).isEqualTo(1);
        append("Li Na", Stream.SHARED, "");
        append("Li Na", Stream.INTERNAL, "");
        assertThat(new AoJournalSearch(ao).of(Set.of(li), text -> false).streams())
                .isEqualTo(Map.of(1L, Stream.SHARED));
    }

    private Entry append(String name, Stream stream, String claim) {
        return journal.append(1, persons.ofUser(name, name), read -> draft(stream, claim));
    }

    private static Draft draft(Stream stream, String claim) {
        return new Draft(stream, EntryKind.PHASE_STARTED, "phase:GZ-P1", Optional.of(claim)
                .filter(text -> !text.isEmpty()),
                Map.of());
    }
}
