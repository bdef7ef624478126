package io.phasegate.calendar.rest;

import io.phasegate.calendar.exchange.CalendarDraft;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Set;

/**
 * A calendar in a request. What is left out stays as it was, except the special days, which are replaced.
 *
 * @param id        of a new shared calendar; ignored everywhere else
 * @param weekdays  e.g. `["MONDAY", "TUESDAY"]`
 * @param plainDays WORKING or CALENDAR (R91)
 */
public record CalendarBody(String id, String name, String source, String base, List<String> weekdays, String dayStart,
        String dayEnd, String zone, String plainDays, List<Day> days) {

    /** @throws Refusal 400 with every wrong field */
    public CalendarDefinition on(CalendarDefinition current, Set<String> bases) {
        CalendarDraft draft = new CalendarDraft(current, bases);
        set(draft, "name", name);
        set(draft, "source", source);
        set(draft, "base", base);
        set(draft, "weekdays", weekdays == null ? null : String.join(" ", weekdays));
        set(draft, "zone", zone);
        set(draft, "plainDays", plainDays);
        if (dayStart != null || dayEnd != null) {
            draft.set("dayStart", "hours", dayStart + "-" + dayEnd);
        }
        List<Day> given = days == null ? List.of() : days;
        for (int i = 0; i < given.size(); i++) {
            Day day = given.get(i);
            draft.day("days[" + i + "]", text(day.date()), text(day.kind()), text(day.name()));
        }
        return draft.finish();
    }

    private static void set(CalendarDraft draft, String setting, String value) {
        if (value != null) {
            draft.set(setting, setting, value);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** A special day; kind is OFF, HALF or WORKED. */
    public record Day(String date, String kind, String name) {
    }
}
