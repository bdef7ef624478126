package io.phasegate.calendar.model;

import java.time.Instant;
import java.util.List;

/**
 * By which calendar a project counted when. A deadline that is decided keeps the due date that it had then (R100),
 * without anything being stored about it: calendars are never overwritten.
 *
 * @param eras oldest first; the first one begins before all times
 */
public record CalendarHistory(List<Era> eras) {
    public CalendarHistory {
        eras = List.copyOf(eras);
    }

    public static CalendarHistory always(WorkCalendar calendar) {
        return new CalendarHistory(List.of(new Era(Instant.MIN, Instant.MAX, calendar)));
    }

    public WorkCalendar now() {
        return eras.get(eras.size() - 1).calendar();
    }

    /** The calendar that counted at that moment. */
    public WorkCalendar at(Instant moment) {
        return eras.stream().filter(era -> moment.isBefore(era.until())).findFirst().map(Era::calendar)
                .orElseGet(this::now);
    }

    /** A time during which one calendar counted: from its first moment up to the first one after it. */
    public record Era(Instant from, Instant until, WorkCalendar calendar) {
        public boolean isLast() {
            return until.equals(Instant.MAX);
        }
    }
}
