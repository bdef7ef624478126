package io.phasegate.setup.web;

import io.phasegate.access.Access;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.LongTasks;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.setup.SetupService;
import io.phasegate.setup.model.PlannedStep;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.PageServlet;
import io.phasegate.web.page.PageShell;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The administration page Set-up: preview, start, progress, detach and attach. For Jira administrators, confirmed. */
public class SetupServlet extends PageServlet {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/plugins/servlet/phasegate/setup";

    private final transient Access access;
    private final transient SetupService setup;
    private final transient LongTasks tasks;
    private final transient SetupTable table;
    private final transient Messages messages;

    @Inject
    public SetupServlet(PageShell shell, Access access, SetupService setup, LongTasks tasks, Messages messages) {
        super(shell);
        this.access = access;
        this.setup = setup;
        this.tasks = tasks;
        this.messages = messages;
        this.table = new SetupTable(messages);
    }

    @Override
    protected boolean needsWebSudo() {
        return access.isAdministrator();
    }

    @Override
    protected Page show(PageRequest request) {
        List<PlannedStep> steps = setup.preview();
        Locale locale = request.locale();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(locale, "setup"));
        values.put("rows", table.rows(steps, locale));
        values.put("counts", table.counts(steps, locale));
        values.put("nothingToDo", steps.stream().noneMatch(step -> step.decision().writes()));
        values.put("detached", setup.detached());
        Optional<LongTask> task = task(request);
        values.put("running", task.isPresent() && !task.get().finished());
        task.ifPresent(found -> values.put("task", table.task(found, locale)));
        return Page.inAdministration("phasegate-setup", messages.text(locale, "phasegate.setup.title"),
                "templates/setup/setup.vm", values, List.of("setup"));
    }

    @Override
    protected String act(PageRequest request) {
        LongTask task = switch (request.parameter("action")) {
            case "start" -> setup.start(List.of());
            case "replace" -> setup.start(List.of(request.parameter("key")));
            case "detach" -> setup.detach();
            case "attach" -> setup.attach();
            default -> throw Refusal.notFound();
        };
        return PATH + "?task=" + task.id();
    }

    private Optional<LongTask> task(PageRequest request) {
        String id = request.parameter("task");
        return id.matches("[0-9]{1,9}") ? tasks.find(Long.parseLong(id)).filter(setup::isOurs) : Optional.empty();
    }
}
