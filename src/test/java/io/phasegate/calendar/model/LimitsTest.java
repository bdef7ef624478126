package io.phasegate.calendar.model;

import static io.phasegate.blueprint.model.DeadlineRule.Direction.AFTER;
import static io.phasegate.blueprint.model.DeadlineRule.Direction.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeadlineRule.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.Test;

/** Limits as the source states them (methodologies D.6). 6 March 2026 is a Friday. */
public class LimitsTest {
    private static final String FRIDAY = "2026-03-06T16:00";

    @Test
    public void r90ShouldMakeANoticeDueOnTuesdayWhenTheContractIsSignedOnFriday() {
        assertThat(day(FRIDAY, new Limit(2, Unit.WD, AFTER))).isEqualTo("2026-03-10");
    }

    @Test
    public void r90ShouldCountTheDayOfTheTriggerAsDayZeroEvenWhenItIsNotWorkedOn() {
        assertThat(day("2026-03-07T10:00", new Limit(2, Unit.WD, AFTER))).isEqualTo("2026-03-10");
    }

    @Test
    public void r89ShouldSkipAHolidayAndCountAMakeUpWorkingDay() {
        ACalendar calendar = new ACalendar().with("2026-03-09", DayKind.OFF).with("2026-03-07", DayKind.WORKED);
        assertThat(due(calendar, FRIDAY, new Limit(2, Unit.WD, AFTER)).day()).isEqualTo("2026-03-10");
        assertThat(due(calendar, FRIDAY, new Limit(1, Unit.WD, AFTER)).day()).isEqualTo("2026-03-07");
    }

    @Test
    public void r91ShouldCountPlainDaysAsTheSettingSays() {
        ACalendar calendarDays = new ACalendar().countingPlainDays(PlainDays.CALENDAR);
        assertThat(day(FRIDAY, new Limit(1, Unit.D, AFTER))).isEqualTo("2026-03-09");
        assertThat(due(calendarDays, FRIDAY, new Limit(1, Unit.D, AFTER)).day()).isEqualTo("2026-03-07");
    }

    @Test
    public void r91ShouldCountBackwardsFromAnEvent() {
        assertThat(day("2026-03-09T10:00", new Limit(2, Unit.WD, BEFORE))).isEqualTo("2026-03-05");
        assertThat(due(new ACalendar(), FRIDAY, new Limit(0, Unit.EVENT, BEFORE)).until()).isEqualTo(at(FRIDAY));
    }

    @Test
    public void r91ShouldEndTheSameDayAtMidnightOfTheCalendarsZone() {
        Due due = due(new ACalendar(), FRIDAY, new Limit(0, Unit.SD, AFTER));
        assertThat(due.metBy(at("2026-03-06T23:59"))).isTrue();
        assertThat(due.metBy(at("2026-03-07T00:00"))).isFalse();
    }

    @Test
    public void r91ShouldCountHalfDaysAndHoursOfWork() {
        assertThat(due(new ACalendar(), FRIDAY, new Limit(1, Unit.HD, AFTER)).until())
                .isEqualTo(at("2026-03-09T13:30"));
        assertThat(due(new ACalendar(), FRIDAY, new Limit(3, Unit.H, AFTER)).until()).isEqualTo(at("2026-03-09T10:00"));
    }

    @Test
    public void r89ShouldEndTheWorkOfAHalfDayAtNoon() {
        ACalendar calendar = new ACalendar().with("2026-03-09", DayKind.HALF);
        assertThat(due(calendar, FRIDAY, new Limit(2, Unit.HD, AFTER)).until()).isEqualTo(at("2026-03-10T13:30"));
        assertThat(due(calendar, FRIDAY, new Limit(7, Unit.H, AFTER)).until()).isEqualTo(at("2026-03-10T09:30"));
    }

    private static LocalDate day(String trigger, Limit limit) {
        return due(new ACalendar(), trigger, limit).day();
    }

    private static Due due(ACalendar calendar, String trigger, Limit limit) {
        return new Limits(calendar.build()).due(at(trigger), limit);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ACalendar.SHANGHAI).toInstant();
    }
}
