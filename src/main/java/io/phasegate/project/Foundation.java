package io.phasegate.project;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.blueprint.Blueprints;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.jira.HostProjects;
import io.phasegate.project.model.PlannedProject;
import io.phasegate.project.model.StoredProject;
import io.phasegate.project.model.StoredProject.AppliedPart;
import io.phasegate.project.store.BlueprintTexts;
import io.phasegate.project.store.PlanStore;
import io.phasegate.project.store.ProjectStore;
import java.util.List;
import java.util.Optional;

/** Finds or creates the Jira project of an order, and stores what it will run by before its first issue is made. */
class Foundation {
    private final ProjectHost host;
    private final HostProjects projects;
    private final ProjectStore store;
    private final PlanStore plans;
    private final KeptBlueprints kept;

    Foundation(ProjectHost host, HostProjects projects, ProjectStore store, PlanStore plans, KeptBlueprints kept) {
        this.host = host;
        this.projects = projects;
        this.store = store;
        this.plans = plans;
        this.kept = kept;
    }

    /**
     * A project of that key which is there already is taken for the one that an interrupted run made, if it has the
     * ordered name and is empty or applied; the key was free when the order was accepted.
     */
    ProjectRef project(Order order, String userKey) {
        if (order.existing().isPresent()) {
            return projects.find(order.projectId()).orElseThrow(Refusal::notFound);
        }
        Optional<ProjectRef> there = projects.find(order.request().key());
        if (there.isEmpty()) {
            return host.create(order.request().key(), order.request().name(), order.leadKey(), userKey);
        }
        boolean ours = there.get().name().equals(order.request().name())
                && (store.find(there.get().id()).isPresent() || !host.hasIssues(there.get().id()));
        if (!ours) {
            throw Refusal.badInput("key", Message.of("phasegate.project.bad.key-in-use", order.request().key()));
        }
        return there.get();
    }

    void record(long projectId, PlannedProject planned) {
        store.create(new StoredProject(projectId, planned.details(), kept.keep(planned)));
        plans.add(projectId, planned.items());
    }
}
