package io.phasegate.project;

import io.phasegate.project.model.NewProject;
import java.util.Optional;

/**
 * The input of the long task that applies blueprints: what was asked for, with the defaults of the moment resolved.
 *
 * @param projectId id of an existing Jira project, null when it is to be created
 * @param leadKey   user key of the lead
 */
record Order(NewProject request, Long projectId, String leadKey) {
    Optional<Long> existing() {
        return Optional.ofNullable(projectId);
    }
}
