package io.phasegate.project;

import io.phasegate.blueprint.model.Method;
import io.phasegate.project.model.EffectivePlan;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.MethodUpdate;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.StoredProject;
import io.phasegate.project.store.PlanStore;
import java.util.ArrayList;
import java.util.List;

/** A project as it was by each version of its method, and what its issues say by them. */
class ProjectVersions {
    private final AppliedMethods methods;
    private final PlanStore plans;

    ProjectVersions(AppliedMethods methods, PlanStore plans) {
        this.methods = methods;
        this.plans = plans;
    }

    /** By the versions that hold and those before them. */
    List<VersionTexts> of(ImplementationProject project, StoredProject stored) {
        List<StoredProject> versions = new ArrayList<>(List.of(stored));
        stored.updates().stream().map(MethodUpdate::number).map(stored::before).forEach(versions::add);
        List<PlanItem> rows = everPlanned(project);
        return versions.stream().map(one -> new VersionTexts(by(one, project, rows))).toList();
    }

    /** The project by these versions, with its plan as they have it. */
    ImplementationProject project(ImplementationProject project, StoredProject version) {
        return by(version, project, everPlanned(project));
    }

    /** Also what the present version does not know any more. */
    List<PlanItem> everPlanned(ImplementationProject project) {
        return plans.read(project.projectId(), project.key());
    }

    private ImplementationProject by(StoredProject version, ImplementationProject project, List<PlanItem> rows) {
        Method method = methods.of(version);
        return project.with(method, new EffectivePlan(method).of(rows));
    }
}
