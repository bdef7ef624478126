package io.phasegate.project.web;

import io.phasegate.access.Access;
import io.phasegate.access.model.Viewer;
import io.phasegate.calendar.Calendars;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.LongTasks;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.project.CreateProject;
import io.phasegate.project.model.NewProject;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.PageServlet;
import io.phasegate.web.page.PageShell;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page New implementation project. The form and its preview are GET, as they change nothing and can be bookmarked;
 * only the confirmation is a POST. Then the page waits for the task. For project creators.
 */
public class NewProjectServlet extends PageServlet {
    static final String PATH = "/plugins/servlet/phasegate/new";
    private static final long serialVersionUID = 1L;
    private static final NewProject BLANK = new NewProject("", "", "", "gz-3level", List.of("yy-pp003"), "STANDARD",
            "IMP", Map.of(), false, "", "", "", "", null, "", "", "", Map.of(), "");

    private final transient Access access;
    private final transient CreateProject create;
    private final transient LongTasks tasks;
    private final transient NewProjectValues values;
    private final transient Calendars calendars;
    private final transient Messages messages;

    @Inject
    public NewProjectServlet(PageShell shell, Access access, CreateProject create, LongTasks tasks,
            NewProjectValues values, Calendars calendars, Messages messages) {
        super(shell);
        this.access = access;
        this.create = create;
        this.tasks = tasks;
        this.values = values;
        this.calendars = calendars;
        this.messages = messages;
    }

    @Override
    protected Page show(PageRequest request) {
        Viewer viewer = access.requireProjectCreator();
        String task = request.parameter("task");
        if (task.matches("[0-9]{1,9}")) {
            return progress(viewer, Long.parseLong(task), request.locale());
        }
        if (request.parameter("preview").isEmpty()) {
            return form(BLANK, Map.of(), List.of(), request.locale());
        }
        NewProject typed = values.asked(NewProjectForm.read(request));
        return request.parameter("choose").isEmpty() ? preview(typed, request.locale())
                : form(typed, Map.of(), List.of(), request.locale());
    }

    private Page preview(NewProject typed, Locale locale) {
        try {
            Map<String, Object> shown = values.form(typed, Map.of(), List.of(), locale);
            shown.put("preview", values.preview(create.preview(typed), locale));
            return page(shown, locale);
        } catch (Refusal refusal) {
            return form(typed, refusal.fields(), refusal.messages(), locale);
        }
    }

    @Override
    protected String act(PageRequest request) {
        return PATH + "?task=" + create.start(NewProjectForm.read(request), request.parameter("seen")).id();
    }

    @Override
    protected Page showAgain(PageRequest request, Refusal refusal) {
        access.requireProjectCreator();
        return form(NewProjectForm.read(request), refusal.fields(), refusal.messages(), request.locale());
    }

    private Page form(NewProject typed, Map<String, Message> errors, List<Message> general, Locale locale) {
        return page(values.form(typed, errors, general, locale), locale);
    }

    private Page page(Map<String, Object> shown, Locale locale) {
        shown.put("calendars", calendars.shared().stream()
                .map(one -> Map.of("id", one.id(), "name", one.definition().name()))
                .toList());
        return Page.general(messages.text(locale, "phasegate.project.new.title"), "templates/project/new.vm", shown,
                List.of("project"));
    }

    private Page progress(Viewer viewer, long id, Locale locale) {
        LongTask task = tasks.find(id).filter(found -> found.userKey().equals(viewer.userKey())
                || access.isAdministrator())
                .orElseThrow(Refusal::notFound);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("t", messages.ofDomain(locale, "project"));
        shown.put("taskId", String.valueOf(task.id()));
        shown.put("project", task.subject());
        shown.put("done", (long) task.done());
        shown.put("total", (long) task.total());
        shown.put("finished", task.finished());
        shown.put("failed", task.state() == LongTask.State.FAILED);
        shown.put("message", String.join(" ", messages.texts(locale, task.messages())));
        return Page.general(messages.text(locale, "phasegate.project.new.title"), "templates/project/progress.vm",
                shown, List.of("project", "task-progress"));
    }
}
