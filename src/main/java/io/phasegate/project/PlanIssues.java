package io.phasegate.project;

import io.phasegate.blueprint.model.Task;
import io.phasegate.language.model.Message;
import io.phasegate.longtask.LongTaskRun;
import io.phasegate.project.model.HostIssue;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Shares;
import io.phasegate.project.store.PlanStore;
import io.phasegate.setup.model.ObjectKeys;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the issues of a plan and their links, those that are not there yet (R5, R49, R73). */
class PlanIssues {
    private final ProjectHost host;
    private final PlanStore plans;

    PlanIssues(ProjectHost host, PlanStore plans) {
        this.host = host;
        this.plans = plans;
    }

    /** An issue that was deleted by hand is made again: the plan still demands it. */
    void complete(ImplementationProject project, Shares shares, LongTaskRun run) {
        Drafts drafts = new Drafts(project, shares);
        Map<String, HostIssue> there = new LinkedHashMap<>(host.issues(project.projectId(), project.plan()));
        for (PlanItem item : project.plan()) {
            HostIssue issue = there.computeIfAbsent(item.key(),
                    key -> host.createIssue(project.projectId(), drafts.of(item), run.userKey()));
            note(project, item, issue);
            run.step(Message.of("phasegate.project.step.issue", item.name()));
        }
        link(project, there, run);
    }

    private void note(ImplementationProject project, PlanItem item, HostIssue issue) {
        if (item.issueId().orElse(0) != issue.id()) {
            plans.created(project.projectId(), item.key(), issue.id(), issue.number());
        }
    }

    private void link(ImplementationProject project, Map<String, HostIssue> issues, LongTaskRun run) {
        for (PlanItem item : project.plan()) {
            if (item.kind() != PlanItem.Kind.PHASE) {
                project.item("phase:" + item.phase()).ifPresent(
                        phase -> link(ObjectKeys.LINK_BELONGS_TO_PHASE, item, phase, issues, run));
            }
        }
        project.method().tasks().forEach(task -> linkOutputs(project, task, issues, run));
        run.step(Message.of("phasegate.project.step.links"));
    }

    private void linkOutputs(ImplementationProject project, Task task, Map<String, HostIssue> issues, LongTaskRun run) {
        PlanItem producer = project.item("task:" + task.key()).orElseThrow();
        task.outputs().stream().flatMap(code -> project.deliverable(code).stream())
                .forEach(output -> link(ObjectKeys.LINK_PRODUCES, producer, output, issues, run));
    }

    /** Never between an internal and a shared issue: the link would show the one to readers of the other. */
    private void link(String type, PlanItem from, PlanItem to, Map<String, HostIssue> issues, LongTaskRun run) {
        if (from.nature() == to.nature()) {
            host.link(type, issues.get(from.key()).id(), issues.get(to.key()).id(), run.userKey());
        }
    }
}
