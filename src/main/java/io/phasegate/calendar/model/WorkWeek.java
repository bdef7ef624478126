package io.phasegate.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The ordinary week of a calendar: weekdays worked on, hours of a working day, and the time zone in which a day begins.
 */
public record WorkWeek(Set<DayOfWeek> days, LocalTime dayStart, LocalTime dayEnd, ZoneId zone) {
    private static final int SHORTEST_DAY = 60;

    public WorkWeek {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs at least one working day a week");
        }
        if (dayStart.until(dayEnd, ChronoUnit.MINUTES) < SHORTEST_DAY) {
            throw new IllegalArgumentException("A working day has an hour at least");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    public static WorkWeek mondayToFriday(ZoneId zone) {
        return new WorkWeek(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(18, 0),
                zone);
    }

    int minutes() {
        return (int) dayStart.until(dayEnd, ChronoUnit.MINUTES);
    }

    /** Where the first half of a working day ends. */
    LocalTime noon() {
        return dayStart.plusMinutes(minutes() / 2);
    }
}
