package io.phasegate.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeadlineRule.Direction;
import io.phasegate.blueprint.model.DeadlineRule.Unit;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Random;
import org.junit.Test;

/** Counting without visiting the days agrees with counting day by day, over 10 000 random calendars (R89, R90, R91). */
public class LimitsPropertyTest {
    private static final int CALENDARS = 10_000;
    private final Random random = new Random(20260307);

    @Test
    public void shouldAgreeWithCountingDayByDayInEveryUnitAndDirection() {
        for (int i = 0; i < CALENDARS; i++) {
            LocalDateTime trigger = moment();
            WorkCalendar calendar = ACalendar.random(random, trigger.toLocalDate());
            for (Unit unit : EnumSet.allOf(Unit.class)) {
                compare(calendar, trigger, new Limit(random.nextInt(unit == Unit.H ? 16 : 40), unit,
                        Direction.values()[random.nextInt(2)]));
            }
        }
    }

    @Test
    public void shouldAgreeWithCountingDayByDayForTheDatesOfAPlan() {
        for (int i = 0; i < CALENDARS; i++) {
            LocalDateTime from = moment();
            WorkCalendar calendar = ACalendar.random(random, from.toLocalDate());
            int days = random.nextInt(100);
            LocalDateTime expected = from;
            for (int left = days + (calendar.includes(from.toLocalDate()) ? 0 : 1); left > 0;) {
                expected = expected.plusDays(1);
                left -= calendar.includes(expected.toLocalDate()) ? 1 : 0;
            }
            assertThat(calendar.after(from.toLocalDate(), days)).isEqualTo(expected.toLocalDate());
            assertThat(calendar.before(expected.toLocalDate(), days)).isEqualTo(calendar.onOrAfter(from.toLocalDate()));
        }
    }

    private LocalDateTime moment() {
        return LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(60 * 24 * 730));
    }

    private static void compare(WorkCalendar calendar, LocalDateTime trigger, Limit limit) {
        Due due = new Limits(calendar).due(trigger.atZone(calendar.week().zone()).toInstant(), limit);
        LocalDateTime expected = new DayByDay(calendar).due(trigger, limit);
        String what = trigger + " " + limit + " by " + calendar;
        assertThat(due.day()).as(what).isEqualTo(expected.toLocalDate());
        boolean timed = EnumSet.of(Unit.H, Unit.HD, Unit.EVENT).contains(limit.unit());
        LocalDateTime until = timed ? expected : expected.toLocalDate().plusDays(1).atTime(LocalTime.MIN);
        assertThat(due.until()).as(what).isEqualTo(until.atZone(calendar.week().zone()).toInstant());
    }
}
