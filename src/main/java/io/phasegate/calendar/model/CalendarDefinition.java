package io.phasegate.calendar.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A calendar as people define it.
 *
 * @param source where its special days come from, in words; may be empty
 * @param base   id of the shared calendar whose special days count too, empty for none
 * @param own    its week and the special days of its own, which win over those of the base
 */
public record CalendarDefinition(String name, String source, String base, WorkCalendar own) {

    /** The calendar to count by. */
    public WorkCalendar over(Collection<SpecialDay> baseDays) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>(baseDays.stream()
                .collect(Collectors.toMap(SpecialDay::date, Function.identity())));
        own.specialDays().forEach(day -> days.put(day.date(), day));
        return new WorkCalendar(own.week(), own.plainDays(), List.copyOf(days.values()));
    }
}
