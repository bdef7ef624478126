package io.phasegate.setup;

import io.phasegate.access.Access;
import io.phasegate.access.model.Viewer;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.LongTasks;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.setup.model.PlannedStep;
import io.phasegate.setup.store.DetachedWorkflowStore;
import io.phasegate.setup.store.SetupObjectStore;
import java.util.List;

/** Preview and start of set-up, attach and detach. For Jira administrators; used by the set-up page and REST alike. */
public class SetupService {
    private final Access access;
    private final WantedObjects wanted;
    private final Planner planner;
    private final SetupObjectStore store;
    private final DetachedWorkflowStore detached;
    private final LongTasks tasks;

    SetupService(Access access, WantedObjects wanted, Planner planner, SetupObjectStore store,
            DetachedWorkflowStore detached, LongTasks tasks) {
        this.access = access;
        this.wanted = wanted;
        this.planner = planner;
        this.store = store;
        this.detached = detached;
        this.tasks = tasks;
    }

    /** Every object with what would happen to it; writes nothing. */
    public List<PlannedStep> preview() {
        access.requireAdministrator();
        return planner.plan(wanted.catalogue(), store.all());
    }

    /**
     * Starts set-up, or joins the run that is under way.
     *
     * @param replace keys of objects of ours that were edited here and shall be written again
     * @throws Refusal 400 for a key that is not of an edited object of ours
     */
    public LongTask start(List<String> replace) {
        Viewer administrator = access.requireAdministrator();
        if (!replace.isEmpty()) {
            requireEdited(replace);
        }
        return tasks.start(SetupRun.NAME, "jira", new SetupOrder(replace).write(), administrator.userKey());
    }

    private void requireEdited(List<String> keys) {
        List<String> edited = preview().stream().filter(PlannedStep::replaceable).map(step -> step.object().key())
                .toList();
        keys.stream().filter(key -> !edited.contains(key)).findFirst().ifPresent(key -> {
            throw Refusal.badInput("replace", Message.of("phasegate.setup.not.edited", key));
        });
    }

    public boolean detached() {
        access.requireAdministrator();
        return !detached.all().isEmpty();
    }

    /** Swaps plain copies of the workflows in, so that they run without the plugin. */
    public LongTask detach() {
        return swap(DetachRun.DETACH);
    }

    /** Brings our workflows back as they were. */
    public LongTask attach() {
        return swap(DetachRun.ATTACH);
    }

    public boolean isOurs(LongTask task) {
        return task.kind().equals(SetupRun.NAME) || task.kind().equals(DetachRun.NAME);
    }

    private LongTask swap(String input) {
        Viewer administrator = access.requireAdministrator();
        return tasks.start(DetachRun.NAME, "jira", input, administrator.userKey());
    }
}
