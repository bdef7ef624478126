package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;

/** Stores workflows. Source: facts 4.7 [S8 E9 complete, S11 type E4]. */
public interface WorkflowManager {
    JiraWorkflow getWorkflow(String name);
    JiraWorkflow getWorkflow(Issue issue);
    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);
    Collection<JiraWorkflow> getWorkflows();
    boolean workflowExists(String name);
    void createWorkflow(ApplicationUser user, JiraWorkflow workflow);
    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);
    void deleteWorkflow(JiraWorkflow workflow);
    boolean isActive(JiraWorkflow workflow);
    JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentName);
    JiraWorkflow getDraftWorkflow(String parentName);
    boolean deleteDraftWorkflow(String parentName);
    void overwriteActiveWorkflow(ApplicationUser user, String parentName);
    JiraWorkflow getWorkflowClone(String name);
    JiraWorkflow getDefaultWorkflow();
    String getNextStatusIdForAction(Issue issue, int actionId);
    ActionDescriptor getActionDescriptor(Issue issue, int actionId);
    boolean isEditable(Issue issue);
}
