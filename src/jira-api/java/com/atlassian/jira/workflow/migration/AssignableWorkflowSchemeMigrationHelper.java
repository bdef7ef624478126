package com.atlassian.jira.workflow.migration;

import org.ofbiz.core.entity.GenericEntityException;

/**
 * Puts a workflow scheme on a project.
 * Source: facts 4.7 [S8 E11, E12, E19]; that it is a class: I, prefer SchemeManager.addSchemeToProject.
 */
public class AssignableWorkflowSchemeMigrationHelper {
    private final Runnable association;

    protected AssignableWorkflowSchemeMigrationHelper(Runnable association) {
        this.association = association;
    }

    public void associateProjectAndWorkflowScheme() {
        association.run();
    }

    public boolean doQuickMigrate() throws GenericEntityException {
        return false;
    }
}
