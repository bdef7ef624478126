package io.phasegate.deadline.model;

import io.phasegate.calendar.model.CalendarHistory;
import io.phasegate.calendar.model.CalendarHistory.Era;
import io.phasegate.calendar.model.Due;
import io.phasegate.calendar.model.Limit;
import io.phasegate.calendar.model.Limits;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.deadline.model.Acts.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When one deadline is due. While it is open the calendar of today counts; once it is met or missed, the calendar that
 * counted at that moment (R100). Working days during which it was paused are added.
 */
final class Clock {
    private final CalendarHistory calendars;
    private final Limit limit;
    private final List<Pause> pauses;

    Clock(CalendarHistory calendars, Limit limit, List<Pause> pauses) {
        this.calendars = calendars;
        this.limit = limit;
        this.pauses = pauses;
    }

    /** @param done when it was done, in time or late */
    Due due(Happening trigger, Optional<Instant> done) {
        for (Era era : calendars.eras()) {
            if (era.isLast() || era.until().isAfter(trigger.known())) {
                Due due = due(trigger, era.calendar());
                if (era.isLast() || due.until().isBefore(era.until())
                        || done.filter(moment -> moment.isBefore(era.until())).isPresent()) {
                    return due;
                }
            }
        }
        throw new IllegalStateException("A history has a last era");
    }

    private Due due(Happening trigger, WorkCalendar calendar) {
        Limits limits = new Limits(calendar);
        Due due = limits.due(trigger.date().map(limits::startOf).orElse(trigger.at()), limit);
        for (Pause pause : pauses) {
            due = pause.until().isEmpty() ? due : shifted(due, paused(pause, calendar), calendar);
        }
        return due;
    }

    private static int paused(Pause pause, WorkCalendar calendar) {
        return calendar.workingDaysBetween(LocalDate.ofInstant(pause.from(), calendar.week().zone()),
                LocalDate.ofInstant(pause.until().orElseThrow(), calendar.week().zone()));
    }

    private static Due shifted(Due due, int workingDays, WorkCalendar calendar) {
        if (workingDays <= 0) {
            return due;
        }
        LocalDate day = calendar.after(due.day(), workingDays);
        ZonedDateTime until = due.until().atZone(calendar.week().zone());
        return new Due(day, until.plusDays(day.toEpochDay() - due.day().toEpochDay()).toInstant());
    }
}
