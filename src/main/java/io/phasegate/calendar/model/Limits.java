package io.phasegate.calendar.model;

import io.phasegate.blueprint.model.DeadlineRule.Direction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Turns a trigger and a limit into a due date by one calendar. The day (or half day) of the trigger counts as number 0
 * (R90), whether it is worked on or not; a half day is worked on, so it counts as a working day; hours are hours of
 * work.
 */
public final class Limits {
    private static final int MINUTES = 60;

    private final WorkCalendar calendar;

    public Limits(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    public Due due(Instant trigger, Limit limit) {
        ZonedDateTime at = trigger.atZone(calendar.week().zone());
        return switch (limit.unit()) {
            case WD -> endOf(days(at.toLocalDate(), limit));
            case D -> endOf(plain(at.toLocalDate(), limit));
            case SD, DATE -> endOf(at.toLocalDate());
            case EVENT -> new Due(at.toLocalDate(), trigger);
            case HD -> half(at, limit);
            case H -> hour(at, limit);
        };
    }

    /**
     * The moment that stands for a date on which something began: hours count from the beginning of the working day.
     */
    public Instant startOf(LocalDate day) {
        return day.atTime(calendar.week().dayStart()).atZone(calendar.week().zone()).toInstant();
    }

    private LocalDate plain(LocalDate day, Limit limit) {
        if (calendar.plainDays() == PlainDays.WORKING) {
            return days(day, limit);
        }
        return day.plusDays(limit.direction() == Direction.AFTER ? limit.count() : -limit.count());
    }

    private LocalDate days(LocalDate day, Limit limit) {
        Weights days = calendar.days();
        long epochDay = day.toEpochDay();
        return LocalDate.ofEpochDay(days.reaching(number(days.on(epochDay) > 0, days.upTo(epochDay), limit)));
    }

    /**
     * @param worked  whether the trigger lies in a unit of work
     * @param current the number of that unit, else of the last one before the trigger
     * @return the number of the unit with which the limit ends
     */
    private static long number(boolean worked, long current, Limit limit) {
        if (limit.direction() == Direction.AFTER) {
            return current + (worked ? limit.count() : Math.max(1, limit.count()));
        }
        return current - (worked ? limit.count() : Math.max(0, limit.count() - 1));
    }

    private Due half(ZonedDateTime at, Limit limit) {
        Weights halves = calendar.halves();
        long day = at.toLocalDate().toEpochDay();
        boolean morning = halves.on(day) > 0 && at.toLocalTime().isBefore(calendar.week().noon());
        boolean worked = morning || halves.on(day) == DayKind.WORKED.halves();
        long number = number(worked, morning ? halves.upTo(day - 1) + 1 : halves.upTo(day), limit);
        long dueDay = halves.reaching(number);
        boolean firstHalf = number == halves.upTo(dueDay - 1) + 1;
        return at(dueDay, firstHalf ? calendar.week().noon() : calendar.week().dayEnd());
    }

    private Due hour(ZonedDateTime at, Limit limit) {
        if (limit.count() == 0) {
            return new Due(at.toLocalDate(), at.toInstant());
        }
        Weights minutes = calendar.minutes();
        long length = (long) limit.count() * MINUTES;
        long target = worked(at) + (limit.direction() == Direction.AFTER ? length : -length);
        long dueDay = minutes.reaching(target);
        return at(dueDay, calendar.week().dayStart().plusMinutes(target - minutes.upTo(dueDay - 1)));
    }

    private long worked(ZonedDateTime at) {
        long day = at.toLocalDate().toEpochDay();
        long sinceStart = calendar.week().dayStart().until(at.toLocalTime(), ChronoUnit.MINUTES);
        long before = calendar.minutes().upTo(day - 1);
        return before + Math.max(0, Math.min(sinceStart, calendar.minutes().on(day)));
    }

    private Due at(long epochDay, LocalTime time) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return new Due(day, day.atTime(time).atZone(calendar.week().zone()).toInstant());
    }

    private Due endOf(LocalDate day) {
        return new Due(day, day.plusDays(1).atStartOfDay(calendar.week().zone()).toInstant());
    }
}
