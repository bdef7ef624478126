package io.phasegate.deadline.web;

import io.phasegate.calendar.exchange.CalendarDraft;
import io.phasegate.calendar.exchange.CalendarFiles;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.SpecialDay;
import io.phasegate.calendar.model.WorkWeek;
import io.phasegate.web.page.PageRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in the form of the calendar page, right or wrong.
 *
 * @param days a line for each special day, as in a CSV file
 */
record CalendarForm(String name, String source, String base, List<String> weekdays, String start, String end,
        String zone,
        String plainDays, String days) {

    static CalendarForm of(CalendarDefinition definition) {
        WorkWeek week = definition.own().week();
        return new CalendarForm(definition.name(), definition.source(), definition.base(), week.days().stream().sorted()
                .map(Enum::name).toList(), week.dayStart().toString(), week.dayEnd().toString(), week.zone().getId(),
                definition.own().plainDays().name(), definition.own().specialDays().stream().map(CalendarForm::line)
                .collect(Collectors.joining("\n")));
    }

    private static String line(SpecialDay day) {
        return CalendarFiles.line(List.of(day.date().toString(), day.kind().name(), day.name()));
    }

    static CalendarForm of(PageRequest request) {
        String[] weekdays = request.http().getParameterValues("weekdays");
        return new CalendarForm(request.parameter("name"), request.parameter("source"), request.parameter("base"),
                weekdays == null ? List.of() : Arrays.asList(weekdays), request.parameter("start"),
                request.parameter("end"), request.parameter("zone"), request.parameter("plainDays"),
                request.parameter("days"));
    }

    /** @throws io.phasegate.language.model.Refusal 400 with everything that is wrong */
    CalendarDefinition on(CalendarDefinition current, Set<String> bases) {
        CalendarDraft draft = new CalendarDraft(current, bases);
        draft.set("name", "name", name);
        draft.set("source", "source", source);
        draft.set("base", "base", base);
        draft.set("weekdays", "weekdays", String.join(" ", weekdays));
        draft.set("hours", "hours", start + "-" + end);
        draft.set("zone", "zone", zone);
        draft.set("plainDays", "plainDays", plainDays);
        CalendarFiles.readDays(days, draft);
        return draft.finish();
    }
}
