package io.phasegate.project;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.blueprint.model.Method;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.jira.HostProjects;
import io.phasegate.project.model.EffectivePlan;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.OnDemand;
import io.phasegate.project.model.ProjectDetails;
import io.phasegate.project.model.StoredProject;
import io.phasegate.project.store.PlanStore;
import io.phasegate.project.store.ProjectStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts an implementation project together: stored row and plan, applied method, and key and name as the host has them
 * now.
 */
class StoredProjects implements Projects {
    private final ProjectStore projects;
    private final PlanStore plans;
    private final AppliedMethods methods;
    private final HostProjects host;
    /** No row is ever removed: what was found once is true on every node. */
    private final Set<Long> known = ConcurrentHashMap.newKeySet();

    StoredProjects(ProjectStore projects, PlanStore plans, AppliedMethods methods, HostProjects host) {
        this.projects = projects;
        this.plans = plans;
        this.methods = methods;
        this.host = host;
    }

    @Override
    public Optional<ImplementationProject> find(long projectId) {
        Optional<StoredProject> row = projects.find(projectId);
        row.ifPresent(stored -> known.add(projectId));
        return row.flatMap(stored -> host.find(projectId).map(ref -> project(stored, ref)));
    }

    @Override
    public ImplementationProject get(long projectId) {
        return find(projectId).orElseThrow(Refusal::notFound);
    }

    @Override
    public Method methodOf(long projectId) {
        return projects.find(projectId).map(methods::of).orElseThrow(Refusal::notFound);
    }

    @Override
    public boolean isImplementation(long projectId) {
        if (!known.contains(projectId) && projects.has(projectId)) {
            known.add(projectId);
        }
        return known.contains(projectId);
    }

    @Override
    public List<Long> among(Collection<Long> projectIds) {
        return projects.among(projectIds);
    }

    private ImplementationProject project(StoredProject stored, ProjectRef ref) {
        ProjectDetails details = stored.details();
        Method method = methods.of(stored);
        return new ImplementationProject(stored.projectId(), ref.key(), ref.name(), details.customer(),
                details.vendor(), details.contractNumber(), details.contractSignedOn(), details.start(),
                details.totalDays(), details.profile(), details.projectClass(), details.language(), details.terms(),
                method,
                new OnDemand<>(() -> new EffectivePlan(method).of(plans.read(stored.projectId(), ref.key()))));
    }
}
