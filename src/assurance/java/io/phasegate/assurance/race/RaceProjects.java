package io.phasegate.assurance.race;

import io.phasegate.blueprint.model.Method;
import io.phasegate.project.Projects;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.ProjectTerms;
import io.phasegate.project.store.PlanStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Projects whose plan is read from the real store each time. The method is given by the race; the product itself reads
 * those that a host has.
 */
final class RaceProjects implements Projects {
    private final PlanStore plans;
    private final HostedProjects hosted;
    private final Map<Long, Method> methods = new ConcurrentHashMap<>();

    RaceProjects(PlanStore plans, HostedProjects hosted) {
        this.hosted = hosted;
        this.plans = plans;
    }

    void add(long projectId, Method method) {
        methods.put(projectId, method);
    }

    @Override
    public Optional<ImplementationProject> find(long projectId) {
        return hosted.find(projectId).map(project -> project.projects().find(projectId))
                .orElseGet(() -> simple(projectId));
    }

    private Optional<ImplementationProject> simple(long projectId) {
        return Optional.ofNullable(methods.get(projectId)).map(method -> new ImplementationProject(projectId,
                "P" + projectId, "Project " + projectId, "Customer", "Vendor", "C-1", Optional.empty(), LocalDate.now(),
                100, "STANDARD", "IMP", "en", ProjectTerms.NONE, method, plans.read(projectId, "P" + projectId)));
    }

    @Override
    public ImplementationProject get(long projectId) {
        return find(projectId).orElseThrow();
    }

    @Override
    public List<Long> among(Collection<Long> projectIds) {
        return List.copyOf(projectIds);
    }
}
