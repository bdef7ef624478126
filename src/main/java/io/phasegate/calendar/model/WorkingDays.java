package io.phasegate.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which days are worked on (methodologies B.2, WorkCalendar). Used to turn shares and limits in working days into
 * dates. So far a week without exceptions.
 */
public final class WorkingDays {
    private final Set<DayOfWeek> worked;

    public WorkingDays(Set<DayOfWeek> worked) {
        if (worked.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs at least one working day a week");
        }
        this.worked = EnumSet.copyOf(worked);
    }

    public static WorkingDays mondayToFriday() {
        return new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    public boolean includes(LocalDate day) {
        return worked.contains(day.getDayOfWeek());
    }

    /** The day itself when it is worked on, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate date = day;
        while (!includes(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    /** The working day that is so many working days after the first one on or after the start; 0 is that first one. */
    public LocalDate after(LocalDate start, int days) {
        LocalDate date = onOrAfter(start);
        for (int left = days; left > 0; left--) {
            date = onOrAfter(date.plusDays(1));
        }
        return date;
    }
}
