package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;

/** A workflow. Source: facts 4.7 [S8 E9]; constants: S8 E13, Javadoc 7.0.8. */
public interface JiraWorkflow {
    String STEP_STATUS_KEY = "jira.status.id";

    String getName();
    String getDisplayName();
    String getDescription();
    WorkflowDescriptor getDescriptor();
    Collection<ActionDescriptor> getAllActions();
    Collection<ActionDescriptor> getActionsByName(String name);
    List<Status> getLinkedStatusObjects();
    StepDescriptor getLinkedStep(Status status);
    String getLinkedStatusId(StepDescriptor step);
    boolean isActive();
    boolean isDraftWorkflow();
    boolean hasDraftWorkflow();
    boolean isSystemWorkflow();
    boolean isEditable();
    boolean isDefault();
}
