package com.atlassian.jira.workflow.migration;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import org.ofbiz.core.entity.GenericEntityException;

/** Helpers that put a workflow scheme on a project. Source: facts 4.7 [S8 E11, E12], U3. */
public interface MigrationHelperFactory {
    AssignableWorkflowSchemeMigrationHelper createMigrationHelper(Project project,
            AssignableWorkflowScheme scheme) throws GenericEntityException;
}
