package io.phasegate.project;

import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.IssueWording;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.StoredProject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which planned issues were edited: their texts differ from what any version that the project has run by would have
 * written. One call of the host for all issues.
 */
class EditedIssues {
    private final ProjectHost host;
    private final ProjectVersions versions;

    EditedIssues(ProjectHost host, ProjectVersions versions) {
        this.host = host;
        this.versions = versions;
    }

    /** Plan keys such as `deliverable:PP-003-01`. */
    Set<String> of(ImplementationProject project, StoredProject stored) {
        List<VersionTexts> written = versions.of(project, stored);
        Map<String, IssueWording> there = host.wordings(project.projectId(), project.plan());
        return project.plan().stream().map(PlanItem::key).filter(there::containsKey)
                .filter(key -> written.stream().flatMap(version -> version.of(key).stream())
                .noneMatch(there.get(key)::says))
                .collect(Collectors.toSet());
    }
}
