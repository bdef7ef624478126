package io.phasegate.project;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.LongTaskKind;
import io.phasegate.longtask.LongTaskRun;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.MethodUpdate;
import io.phasegate.project.model.Shares;
import io.phasegate.project.model.StoredProject;
import io.phasegate.project.model.UpdatedPlan;
import io.phasegate.project.store.PlanStore;
import io.phasegate.project.store.ProjectStore;
import io.phasegate.web.rest.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a project over to a newer method, or back. The entry in the journal decides, and the method changes in the same
 * transaction: what was decided by the former method is recorded before it or not at all. Run again after a crash, the
 * rest is completed: the issues of what is new, the texts of what is changed. Nothing is ever deleted: what the method
 * does not know any more is only not shown in the plan. On the way back the texts come first: as long as the update
 * holds, it is known what it wrote.
 */
class UpdateMethod implements LongTaskKind {
    static final String NAME = "update-method";
    private static final int STEPS_BESIDE_ISSUES = 3;

    private final MethodCases cases;
    private final MethodEntries entries;
    private final ProjectStore store;
    private final PlanStore plans;
    private final AppliedMethods methods;
    private final Projects projects;
    private final PlanIssues issues;
    private final Rewording rewording;
    private final PlanCalendars calendars;
    private final Json json;

    UpdateMethod(MethodCases cases, MethodEntries entries, ProjectStore store, PlanStore plans, AppliedMethods methods,
            Projects projects, PlanIssues issues, Rewording rewording, PlanCalendars calendars, Json json) {
        this.cases = cases;
        this.entries = entries;
        this.store = store;
        this.plans = plans;
        this.methods = methods;
        this.projects = projects;
        this.issues = issues;
        this.rewording = rewording;
        this.calendars = calendars;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String run(LongTaskRun run) {
        UpdateOrder order = json.read(run.input(), UpdateOrder.class);
        if (order.undo()) {
            undo(order, run);
        } else {
            update(order, run);
        }
        return json.write(Map.of("projectKey", run.subject()));
    }

    private void update(UpdateOrder order, LongTaskRun run) {
        if (!holds(stored(order), order)) {
            goOver(order, run);
        }
        ImplementationProject project = projects.get(order.projectId());
        run.expect(project.plan().size() + STEPS_BESIDE_ISSUES);
        step(run, "method");
        issues.complete(project, new Shares(project.method().phases(), Map.of()), run);
        rewording.follow(project, stored(order), stored(order), run);
        step(run, "done");
    }

    private StoredProject stored(UpdateOrder order) {
        return store.find(order.projectId()).orElseThrow(Refusal::notFound);
    }

    private static boolean holds(StoredProject stored, UpdateOrder order) {
        return stored.updates().stream().anyMatch(update -> update.number() == order.number());
    }

    /** The plan is there before the method demands it; until then nobody sees what is new in it. */
    private void goOver(UpdateOrder order, LongTaskRun run) {
        MethodCase open = cases.of(order.projectId(), order.parts());
        entries.requireSeen(open, order);
        StoredProject after = after(open, order);
        plans.add(order.projectId(), new UpdatedPlan(open.project(), calendars.of(order.projectId()))
                .items(methods.of(after)));
        entries.updated(open, order, run.userKey(), () -> store.update(order.projectId(), after.updates()));
        step(run, "journal");
    }

    private static StoredProject after(MethodCase open, UpdateOrder order) {
        MethodUpdate update = new MethodUpdate(order.number(), order.parts(), open.comparison()
                .orElseThrow(MethodEntries::changed).kept());
        List<MethodUpdate> updates = new ArrayList<>(open.stored().updates());
        updates.add(update);
        return open.stored().with(updates);
    }

    private void undo(UpdateOrder order, LongTaskRun run) {
        run.expect(STEPS_BESIDE_ISSUES - 1);
        StoredProject stored = stored(order);
        if (holds(stored, order)) {
            goBack(stored, order, run);
        }
        step(run, "method");
    }

    /** Refused because somebody signed meanwhile, the update holds on, and the texts follow it again. */
    private void goBack(StoredProject stored, UpdateOrder order, LongTaskRun run) {
        StoredProject before = stored.before(order.number());
        ImplementationProject project = projects.get(order.projectId());
        try {
            MethodCase open = cases.of(order.projectId());
            entries.requireUndoable(open, order);
            rewording.follow(project, stored, before, run);
            entries.undone(open, order, run.userKey(), () -> store.update(order.projectId(), before.updates()));
            step(run, "journal");
        } catch (Refusal signedMeanwhile) {
            rewording.follow(project, stored, stored, run);
            throw signedMeanwhile;
        }
    }

    private static void step(LongTaskRun run, String what) {
        run.step(Message.of("phasegate.method.step." + what));
    }
}
