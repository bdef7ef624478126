package io.phasegate.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.calendar.Calendars;
import io.phasegate.calendar.ShippedCalendars;
import io.phasegate.calendar.model.ACalendar;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.CalendarHistory;
import io.phasegate.calendar.model.DayKind;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.database.TestDatabase;
import io.phasegate.language.model.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Calendars on real databases (R89). */
@RunWith(Parameterized.class)
public class CalendarStoreTest {
    private final CalendarDefinition mine = new CalendarDefinition("华东 calendar", "", "cn",
            new ACalendar().with("2026-03-09", DayKind.OFF).with("2026-01-04", DayKind.OFF).build());
    private final TestDatabase database;
    private final Calendars calendars;
    private final Calendars anHourLater;

    public CalendarStoreTest(String name) {
        database = TestDatabase.on(name);
        ActiveObjects ao = database.tables(CalendarRow.class, ExceptionRow.class);
        CalendarStore store = new CalendarStore(ao);
        calendars = new Calendars(store, new ShippedCalendars(), Clock.systemUTC());
        anHourLater = new Calendars(store, new ShippedCalendars(),
                Clock.offset(Clock.systemUTC(), Duration.ofHours(1)));
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
    public void shouldCountMondayToFridayUntilSomebodyChangesIt() {
        assertThat(calendars.ofProject(1).version()).isZero();
        assertThat(calendars.of(1).after(LocalDate.of(2026, 3, 6), 1)).isEqualTo("2026-03-09");
    }

    @Test
    public void shouldReadBackTheNewestVersion() {
        calendars.changeProject(1, 0, Calendars.blank(), "p1");
        calendars.changeProject(1, 1, mine, "p1");

        assertThat(calendars.ofProject(1)).isEqualTo(new VersionedCalendar("", 2, false, mine));
        assertThat(calendars.ofProject(2).version()).isZero();
    }

    @Test
    public void shouldAddTheDaysOfTheSharedCalendarAndLetOwnOnesWin() {
        calendars.changeProject(1, 0, mine, "p1");
        WorkCalendar calendar = calendars.of(1);

        assertThat(calendar.includes(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(calendar.includes(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(calendar.includes(LocalDate.of(2026, 1, 4))).isFalse();
    }

    @Test
    public void shouldRefuseAChangeOfAVersionThatIsNoLongerTheNewest() {
        calendars.changeProject(1, 0, mine, "p1");

        assertThatThrownBy(() -> calendars.changeProject(1, 0, Calendars.blank(), "p2")).isInstanceOfSatisfying(
                Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
        assertThat(calendars.ofProject(1).definition()).isEqualTo(mine);
    }

    @Test
    public void shouldListShippedAndOwnSharedCalendars() {
        calendars.changeShared("acme", 0, mine, "p1");

        assertThat(calendars.shared()).extracting(VersionedCalendar::id).containsExactly("cn", "acme");
        assertThat(calendars.shared("acme").orElseThrow().definition()).isEqualTo(mine);
        assertThat(calendars.shared("nobody's")).isEmpty();
    }

    @Test
    public void r100ShouldKnowByWhichCalendarItCountedWhen() {
        calendars.changeShared("acme", 0, Calendars.blank(), "p1");
        calendars.changeProject(1, 0, new CalendarDefinition("", "", "acme", Calendars.blank().own()), "p1");
        LocalDate holiday = LocalDate.of(2026, 3, 9);
        calendars.changeShared("acme", 1, mine, "p1");

        List<CalendarHistory.Era> eras = calendars.history(1).eras();
        assertThat(eras.get(0).from()).isEqualTo(Instant.MIN);
        assertThat(eras.get(eras.size() - 1).isLast()).isTrue();
        assertThat(eras).extracting(era -> era.calendar().includes(holiday)).startsWith(true).endsWith(false);
    }

    @Test
    public void shouldOfferADeletedCalendarNoMoreAndKeepItsId() {
        calendars.changeShared("acme", 0, mine, "p1");
        calendars.removeShared(calendars.shared("acme").orElseThrow(), "p1");

        assertThat(calendars.shared("acme")).isEmpty();
        assertThat(calendars.sharedIds()).containsExactly("cn");
        assertThat(calendars.isTaken("acme")).isTrue();
        assertThat(calendars.isTaken("other")).isFalse();
    }

    @Test
    public void r100ShouldStillCountByADeletedCalendarWhereItCountedBefore() {
        calendars.changeShared("acme", 0, mine, "p1");
        calendars.changeProject(1, 0, new CalendarDefinition("", "", "acme", Calendars.blank().own()), "p1");
        anHourLater.changeProject(1, 1, Calendars.blank(), "p1");
        anHourLater.removeShared(calendars.shared("acme").orElseThrow(), "p1");

        assertThat(calendars.history(1).eras()).extracting(era -> era.calendar().includes(LocalDate.of(2026, 3, 9)))
                .contains(false).endsWith(true);
    }

    @Test
    public void shouldKnowWhichProjectsCountByACalendarNow() {
        calendars.changeShared("acme", 0, mine, "p1");
        CalendarDefinition onIt = new CalendarDefinition("", "", "acme", Calendars.blank().own());
        calendars.changeProject(1, 0, onIt, "p1");
        calendars.changeProject(2, 0, onIt, "p1");
        calendars.changeProject(2, 1, Calendars.blank(), "p1");

        assertThat(calendars.projectsOn("acme")).containsExactly(1L);
        assertThat(calendars.projectsOn("cn")).isEmpty();
    }

    @Test
    public void shouldReadTheCalendarOfAProjectInFewStatements() {
        calendars.changeShared("acme", 0, Calendars.blank(), "p1");
        calendars.changeProject(1, 0, new CalendarDefinition("", "", "acme", mine.own()), "p1");

        assertThat(database.statementsOf(() -> calendars.of(1))).isLessThanOrEqualTo(4);
    }
}
