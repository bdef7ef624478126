package io.phasegate.project;

import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.LongTasks;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.project.model.MethodUpdate;
import io.phasegate.project.model.StoredProject.AppliedPart;
import io.phasegate.web.rest.Json;
import java.util.List;
import java.util.Optional;

/**
 * The command that takes a running project over to a newer method, its preview, and the way back. For project
 * administrators who may create projects; for the customer it does not exist, since the comparison names internal
 * things.
 */
public class MethodUpdates {
    /** Why nothing was done for somebody who saw something else. */
    public static final Message CHANGED = Message.of("phasegate.method.changed");

    private final Access access;
    private final Projects projects;
    private final MethodCases cases;
    private final NewerVersions versions;
    private final LongTasks tasks;
    private final Json json;

    MethodUpdates(Access access, Projects projects, MethodCases cases, NewerVersions versions, LongTasks tasks,
            Json json) {
        this.access = access;
        this.projects = projects;
        this.cases = cases;
        this.versions = versions;
        this.tasks = tasks;
        this.json = json;
    }

    /** @throws Refusal 401, 404 also for the customer, 403 no project administrator or no project creator */
    public MethodCase open(String projectKey) {
        return cases.of(permitted(projectKey).id());
    }

    private ProjectRef permitted(String projectKey) {
        ProjectRef ref = access.project(projectKey);
        projects.require(ref.id());
        if (!access.viewer(ref).seesInternal()) {
            throw Refusal.notFound();
        }
        access.requireProjectAdministrator(ref);
        access.requireProjectCreator();
        return ref;
    }

    /**
     * Completes the last update when its task failed on the way.
     *
     * @throws Refusal as opening, 409 when there is nothing newer or another update is under way
     */
    public LongTask start(MethodCase open) {
        if (open.newer().isEmpty() && isUnfinished(open)) {
            MethodUpdate last = open.last().orElseThrow();
            return start(open, last.number(), false, last.parts());
        }
        NewerMethod newer = open.newer().orElseThrow(() -> Refusal.conflict(Message.of("phasegate.method.nothing-newer")));
        versions.keep(newer);
        return start(open, open.nextNumber(), false, newer.parts());
    }

    /** @throws Refusal as opening, 409 when no update holds, or with what was signed or decided by it */
    public LongTask undo(MethodCase open) {
        MethodUpdate last = open.last().orElseThrow(() -> Refusal.conflict(Message.of("phasegate.method.nothing-to-undo")));
        MethodEntries.refuseUndoing(open);
        return start(open, last.number(), true, List.of());
    }

    private LongTask start(MethodCase open, int number, boolean undo, List<AppliedPart> parts) {
        ProjectRef ref = permitted(open.project().key());
        if (running(ref.key()).isPresent()) {
            throw Refusal.conflict(Message.of("phasegate.method.under-way"));
        }
        Viewer viewer = access.viewer(ref);
        UpdateOrder order = new UpdateOrder(ref.id(), number, undo, parts, open.fingerprint());
        return tasks.start(UpdateMethod.NAME, ref.key(), json.write(order), viewer.userKey());
    }

    /** Whether the last update holds, but its task failed before all issues followed. */
    public boolean isUnfinished(MethodCase open) {
        return open.last().isPresent()
                && latest(open.project().key()).filter(task -> task.state() == LongTask.State.FAILED).isPresent();
    }

    /** The update that is under way. */
    public Optional<LongTask> running(String projectKey) {
        return latest(projectKey).filter(task -> !task.finished());
    }

    /** The update or undoing that was ordered last, however it ended. */
    public Optional<LongTask> latest(String projectKey) {
        return tasks.latest(UpdateMethod.NAME, projectKey);
    }

    /** Whether the overview should speak of a newer version to this viewer. */
    public boolean isOffered(String projectKey) {
        try {
            return cases.hasNewer(permitted(projectKey).id());
        } catch (Refusal notHis) {
            return false;
        }
    }
}
