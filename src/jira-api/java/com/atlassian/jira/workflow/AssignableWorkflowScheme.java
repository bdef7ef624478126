package com.atlassian.jira.workflow;

/** A workflow scheme that projects use. Source: facts 4.7 [S8 E9]. */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    AssignableWorkflowScheme.Builder builder();

    /** Builder with a name. */
    interface Builder extends WorkflowScheme.Builder<AssignableWorkflowScheme.Builder> {
        AssignableWorkflowScheme.Builder setName(String name);
        AssignableWorkflowScheme.Builder setDescription(String description);
        AssignableWorkflowScheme build();
    }
}
