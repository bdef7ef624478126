package io.phasegate.calendar.model;

import io.phasegate.blueprint.model.DeadlineRule.Direction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts limits the way a person does with a finger on a wall calendar: one day, half day or minute after the other.
 */
final class DayByDay {
    private final WorkCalendar calendar;
    private final Map<LocalDate, DayKind> special;

    DayByDay(WorkCalendar calendar) {
        this.calendar = calendar;
        this.special = calendar.specialDays().stream().collect(Collectors.toMap(SpecialDay::date, SpecialDay::kind));
    }

    /** A date for limits in days, a time for half days and hours. */
    LocalDateTime due(LocalDateTime trigger, Limit limit) {
        LocalDateTime day = trigger.toLocalDate().atStartOfDay();
        return switch (limit.unit()) {
            case SD, DATE -> day;
            case EVENT -> trigger;
            case WD -> days(day, limit);
            case D -> calendar.plainDays() == PlainDays.WORKING ? days(day, limit)
                    : day.plusDays(limit.direction() == Direction.AFTER ? limit.count() : -limit.count());
            case HD -> half(trigger, limit);
            case H -> limit.count() == 0 ? trigger : hours(trigger, limit);
        };
    }

    private LocalDateTime days(LocalDateTime day, Limit limit) {
        return walk(day, limit, each -> each.plusDays(1), each -> each.minusDays(1), each -> kind(each) != DayKind.OFF);
    }

    /** Half days stand here as midnight and noon of a date. */
    private LocalDateTime half(LocalDateTime trigger, Limit limit) {
        LocalDateTime day = trigger.toLocalDate().atStartOfDay();
        LocalDateTime slot = trigger.toLocalTime().isBefore(calendar.week().noon()) ? day : day.plusHours(12);
        LocalDateTime due = walk(slot, limit, each -> each.plusHours(12), each -> each.minusHours(12),
                each -> kind(each) == DayKind.WORKED || kind(each) == DayKind.HALF && each.getHour() == 0);
        return due.toLocalDate().atTime(due.getHour() == 0 ? calendar.week().noon() : calendar.week().dayEnd());
    }

    private static LocalDateTime walk(LocalDateTime from, Limit limit, Function<LocalDateTime, LocalDateTime> next,
            Function<LocalDateTime, LocalDateTime> previous, Predicate<LocalDateTime> worked) {
        Function<LocalDateTime, LocalDateTime> step = limit.direction() == Direction.AFTER ? next : previous;
        LocalDateTime at = from;
        while (limit.count() == 0 && !worked.test(at)) {
            at = step.apply(at);
        }
        for (int left = limit.count(); left > 0;) {
            at = step.apply(at);
            left -= worked.test(at) ? 1 : 0;
        }
        return at;
    }

    private LocalDateTime hours(LocalDateTime trigger, Limit limit) {
        LocalDateTime at = trigger;
        boolean forward = limit.direction() == Direction.AFTER;
        for (int left = 60 * limit.count(); left > 0;) {
            left -= working(forward ? at : at.minusMinutes(1)) ? 1 : 0;
            at = at.plusMinutes(forward ? 1 : -1);
        }
        while (!working(at.minusMinutes(1))) {
            at = at.minusMinutes(1);
        }
        return at;
    }

    private boolean working(LocalDateTime minute) {
        DayKind kind = kind(minute);
        long since = calendar.week().dayStart().until(minute.toLocalTime(), ChronoUnit.MINUTES);
        int length = calendar.week().minutes();
        return since >= 0 && since < (kind == DayKind.WORKED ? length : kind == DayKind.HALF ? length / 2 : 0);
    }

    private DayKind kind(LocalDateTime at) {
        DayKind ordinary = calendar.week().days().contains(at.getDayOfWeek()) ? DayKind.WORKED : DayKind.OFF;
        return special.getOrDefault(at.toLocalDate(), ordinary);
    }
}
