package io.phasegate.project;

import io.phasegate.blueprint.custom.BlueprintUse;
import io.phasegate.project.store.ProjectStore;

/** Tells the blueprint domain which blueprints projects run by. */
class AppliedBlueprints implements BlueprintUse {
    private final ProjectStore projects;

    AppliedBlueprints(ProjectStore projects) {
        this.projects = projects;
    }

    @Override
    public boolean used(String blueprintId) {
        return projects.applied().contains(blueprintId);
    }
}
