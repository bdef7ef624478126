package io.phasegate.project.web;

import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.project.MethodCase;
import io.phasegate.project.MethodUpdates;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.ProjectPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The method of a project: the comparison with a newer version, the button that goes over to it, and the one that goes
 * back. For project administrators who may create projects; the overview leads here.
 */
public final class MethodPage implements ProjectPage {
    private final MethodUpdates updates;
    private final MethodValues values;
    private final Messages messages;

    public MethodPage(MethodUpdates updates, MethodValues values, Messages messages) {
        this.updates = updates;
        this.values = values;
        this.messages = messages;
    }

    static String path(String projectKey) {
        return "/plugins/servlet/phasegate/projects/" + projectKey + "/method";
    }

    @Override
    public String name() {
        return "method";
    }

    @Override
    public Page show(PageRequest request, String projectKey) {
        return page(request, updates.open(projectKey), List.of());
    }

    @Override
    public String act(PageRequest request, String projectKey) {
        MethodCase open = updates.open(projectKey);
        if (!request.parameter("seen").equals(open.fingerprint())) {
            throw Refusal.stale(MethodUpdates.CHANGED);
        }
        if (request.parameter("action").equals("undo")) {
            updates.undo(open);
        } else {
            updates.start(open);
        }
        return path(open.project().key());
    }

    @Override
    public Page showAgain(PageRequest request, String projectKey, Refusal refusal) {
        return page(request, updates.open(projectKey), refusal.messages());
    }

    private Page page(PageRequest request, MethodCase open, List<Message> problems) {
        Optional<LongTask> running = updates.running(open.project().key());
        Optional<LongTask> failed = updates.latest(open.project().key())
                .filter(task -> task.state() == LongTask.State.FAILED);
        Map<String, Object> shown = values.of(open, request.locale());
        shown.put("path", path(open.project().key()));
        shown.put("problems", messages.texts(request.locale(), problems));
        shown.put("failure", failed.map(task -> messages.texts(request.locale(), task.messages())).orElse(List.of()));
        shown.put("unfinished", updates.isUnfinished(open));
        shown.put("running", running.isPresent());
        running.ifPresent(task -> shown.putAll(Map.of("taskId", String.valueOf(task.id()), "done", (long) task.done(),
                "total",
                (long) task.total())));
        return Page.inProject(open.project().key(), "io.phasegate.jira:overview-item",
                messages.text(request.locale(), "phasegate.method.title"), "templates/project/method.vm", shown,
                List.of("project", "task-progress"));
    }
}
