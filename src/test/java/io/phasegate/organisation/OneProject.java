package io.phasegate.organisation;

import io.phasegate.blueprint.Shipped;
import io.phasegate.project.Projects;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.ProjectTerms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The demo project without a plan, for tests. */
public final class OneProject implements Projects {
    public static ImplementationProject hdi() {
        return new ImplementationProject(10, "HDI", "华东仪表 ERP 实施", "华东仪表", "Phasegate", "C-1", Optional.empty(),
                LocalDate.of(2026, 1, 5), 120, "STANDARD", "IMP", "zh", ProjectTerms.NONE, Shipped.demoMethod(),
                List.of());
    }

    @Override
    public Optional<ImplementationProject> find(long projectId) {
        return Optional.of(hdi());
    }

    @Override
    public ImplementationProject get(long projectId) {
        return hdi();
    }

    @Override
    public List<Long> among(Collection<Long> projectIds) {
        return List.copyOf(projectIds);
    }
}
