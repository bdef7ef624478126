package io.phasegate.calendar.rest;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.VersionedCalendar;
import java.util.Map;

/** Calendars as JSON. */
public final class CalendarJson {
    /** With its special days. */
    public Map<String, Object> whole(VersionedCalendar calendar) {
        CalendarDefinition definition = calendar.definition();
        Map<String, Object> json = summary(calendar);
        json.putAll(map("base", definition.base(), "weekdays", definition.own().week().days().stream().sorted()
                .toList(),
                "dayStart", definition.own().week().dayStart().toString(), "dayEnd",
                definition.own().week().dayEnd().toString(), "zone", definition.own().week().zone().getId(),
                "plainDays", definition.own().plainDays(), "days", definition.own().specialDays().stream()
                        .map(day -> map("date", day.date(), "kind", day.kind(), "name", day.name())).toList()));
        return json;
    }

    Map<String, Object> summary(VersionedCalendar calendar) {
        return map("id", calendar.id(), "version", calendar.version(), "shipped", calendar.shipped(), "name",
                calendar.definition().name(), "source", calendar.definition().source());
    }
}
