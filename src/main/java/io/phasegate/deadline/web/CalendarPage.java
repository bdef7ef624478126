package io.phasegate.deadline.web;

import io.phasegate.calendar.exchange.CalendarFiles;
import io.phasegate.calendar.exchange.CalendarFiles.Format;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.deadline.ProjectCalendars;
import io.phasegate.deadline.ProjectCalendars.Seen;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.ProjectPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The working calendar of a project: who sees the project reads it, its administrators change it or import a file. */
public final class CalendarPage implements ProjectPage {
    private final ProjectCalendars calendars;
    private final Messages messages;

    public CalendarPage(ProjectCalendars calendars, Messages messages) {
        this.calendars = calendars;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Page show(PageRequest request, String projectKey) {
        Seen seen = calendars.open(projectKey);
        return page(request, seen, CalendarForm.of(seen.calendar().definition()), List.of());
    }

    @Override
    public String act(PageRequest request, String projectKey) {
        calendars.change(projectKey, version -> {
            if (!request.parameter("version").equals(String.valueOf(version))) {
                throw Refusal.stale(Message.of("phasegate.calendar.refusal.stale"));
            }
        }, (current, bases) -> definition(request, current, bases));
        return "/plugins/servlet/phasegate/projects/" + projectKey + "/calendar";
    }

    private static CalendarDefinition definition(PageRequest request, CalendarDefinition current, Set<String> bases) {
        if (request.parameter("act").equals("import")) {
            String file = request.parameter("file");
            Format format = file.startsWith("BEGIN:") ? Format.ICS : Format.CSV;
            return CalendarFiles.read(format, file, current, bases);
        }
        return CalendarForm.of(request).on(current, bases);
    }

    @Override
    public Page showAgain(PageRequest request, String projectKey, Refusal refusal) {
        Seen seen = calendars.open(projectKey);
        List<String> problems = new ArrayList<>(messages.texts(request.locale(), refusal.messages()));
        refusal.fields().forEach((place, reason) -> problems.add(messages.text(request.locale(),
                "phasegate.calendar.page.problem", place(place), reason)));
        CalendarForm form = request.parameter("act").equals("import") ? CalendarForm.of(seen.calendar().definition())
                : CalendarForm.of(request);
        return page(request, seen, form, problems);
    }

    /** Lines are numbered in the reader's language, fields are named. */
    private static Message place(String place) {
        return place.startsWith("line ") ? Message.of("phasegate.calendar.page.line", place.substring("line ".length()))
                : Message.of("phasegate.calendar.page.field." + place);
    }

    private Page page(PageRequest request, Seen seen, CalendarForm form, List<String> problems) {
        Map<String, Object> values = new CalendarValues(seen, calendars.shared(), messages, request.locale())
                .with(form);
        values.put("problems", problems);
        values.put("file", request.parameter("file"));
        return Page.inProject(seen.ref().key(), "io.phasegate.jira:deadlines-item",
                messages.text(request.locale(), "phasegate.calendar.page.title"), "templates/deadline/calendar.vm",
                values,
                List.of("deadline"));
    }
}
