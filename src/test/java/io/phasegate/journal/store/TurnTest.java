package io.phasegate.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.database.TestDatabase;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

/** How long a writer goes on who never comes through, and what he is told when he gives up. */
public class TurnTest {
    private static final RuntimeException DEADLOCK = new IllegalStateException(new SQLException("deadlock", "40001"));
    private static final Draft DRAFT = new Draft(Stream.SHARED, EntryKind.PHASE_STARTED, "phase:GZ-P1",
            Optional.empty(), Map.of());

    private final TestDatabase database = TestDatabase.h2();
    private final ActiveObjects ao = database.tables(JournalRow.class, PersonRow.class);
    private final AoPersons persons = new AoPersons(ao);
    private final Losers losers = new Losers(ao, persons, new EntryText());
    private final List<Integer> pauses = new ArrayList<>();

    @After
    public void closeDatabase() {
        Thread.interrupted();
        database.close();
    }

    @Test
    public void shouldGiveUpAfterSixtyTriesWithoutHavingWaitedLong() {
        Turn turn = new Turn(losers, pauses::add);
        for (int lost = 1; lost < 60; lost++) {
            lose(turn);
        }
        assertThat(gaveUp(turn)).isEqualTo("phasegate.journal.refused.busy");
        assertThat(pauses).hasSize(59).allMatch(millis -> millis >= 0 && millis < 200);
        assertThat(pauses.get(0)).isLessThan(5);
    }

    @Test
    public void shouldNameTheWinnerWhenItGivesUp() {
        new AoJournal(ao, persons, Clock.systemUTC()).append(1, persons.ofUser("lina", "Li Na"), read -> DRAFT);
        Turn turn = new Turn(losers, pauses::add);
        for (int lost = 1; lost < 60; lost++) {
            lose(turn);
        }
        assertThat(gaveUp(turn)).isEqualTo("phasegate.journal.refused.overtaken");
    }

    @Test
    public void shouldGiveUpWhenItsThreadIsToStop() {
        Turn turn = new Turn(losers, millis -> {
            throw new InterruptedException();
        });
        assertThat(gaveUp(turn)).isEqualTo("phasegate.journal.refused.busy");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    private static void lose(Turn turn) {
        turn.lost(DRAFT, new Keys("1:1", "free:1:1"), DEADLOCK);
    }

    private static String gaveUp(Turn turn) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> lose(turn));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        return refusal.messages().stream().map(Message::key).findFirst().orElseThrow();
    }
}
