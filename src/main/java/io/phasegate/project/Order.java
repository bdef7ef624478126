package io.phasegate.project;

import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.StoredProject.AppliedPart;
import java.util.List;
import java.util.Optional;

/**
 * The input of the long task that applies blueprints: what was asked for, with the defaults of the moment resolved.
 *
 * @param projectId id of an existing Jira project, null when it is to be created
 * @param leadKey   user key of the lead
 * @param parts     the texts that it was planned from; null in orders of earlier versions
 */
record Order(NewProject request, Long projectId, String leadKey, List<AppliedPart> parts) {
    Optional<Long> existing() {
        return Optional.ofNullable(projectId);
    }
}
