package io.phasegate.deadline.web;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.calendar.model.PlainDays;
import io.phasegate.calendar.model.SpecialDay;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.deadline.ProjectCalendars.Seen;
import io.phasegate.language.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The calendar page as maps, lists and strings in the reader's language. */
final class CalendarValues {
    private final Seen seen;
    private final List<VersionedCalendar> shared;
    private final Messages messages;
    private final Locale locale;

    CalendarValues(Seen seen, List<VersionedCalendar> shared, Messages messages, Locale locale) {
        this.seen = seen;
        this.shared = shared;
        this.messages = messages;
        this.locale = locale;
    }

    Map<String, Object> with(CalendarForm form) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(locale, "calendar"));
        values.put("project", seen.ref().key());
        values.put("version", String.valueOf(seen.calendar().version()));
        values.put("mayEdit", seen.mayEdit());
        values.put("form", map("name", form.name(), "source", form.source(), "start", form.start(), "end", form.end(),
                "zone", form.zone(), "days", form.days()));
        values.put("weekdays", Arrays.stream(DayOfWeek.values()).map(day -> map("value", day.name(), "name",
                day.getDisplayName(TextStyle.FULL, locale), "chosen", form.weekdays().contains(day.name()))).toList());
        values.put("plainDays", Arrays.stream(PlainDays.values()).map(one -> map("value", one.name(), "name",
                messages.text(locale, "phasegate.calendar.page.plain." + one.name()), "chosen",
                form.plainDays().equals(one.name()))).toList());
        values.put("bases", shared.stream().map(one -> map("id", one.id(), "name", one.definition().name(), "source",
                one.definition().source(), "chosen", one.id().equals(form.base()))).toList());
        values.put("own", seen.calendar().definition().own().specialDays().stream().map(this::day).toList());
        values.put("inherited", shared.stream().filter(one -> one.id().equals(seen.calendar().definition().base()))
                .flatMap(one -> one.definition().own().specialDays().stream()).map(this::day).toList());
        return values;
    }

    private Map<String, Object> day(SpecialDay day) {
        return map("date", day.date().toString(), "weekday", day.date().getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, locale),
                "kind", messages.text(locale, "phasegate.calendar.page.kind." + day.kind().name()), "name", day.name());
    }
}
