package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.List;
import java.util.Map;

/** Stores workflow schemes. Source: facts 4.7 [S8 E9 complete, S11 type E4]. */
public interface WorkflowSchemeManager extends SchemeManager {
    AssignableWorkflowScheme.Builder assignableBuilder();
    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme);
    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme);
    boolean deleteWorkflowScheme(WorkflowScheme scheme);
    Iterable<AssignableWorkflowScheme> getAssignableSchemes();
    AssignableWorkflowScheme getWorkflowSchemeObj(long id);
    AssignableWorkflowScheme getWorkflowSchemeObj(String name);
    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);
    AssignableWorkflowScheme getDefaultWorkflowScheme();
    List<Project> getProjectsUsing(AssignableWorkflowScheme scheme);
    Map<String, String> getWorkflowMap(Project project);
    String getWorkflowName(Project project, String issueTypeId);
    boolean isActive(WorkflowScheme scheme);
    void clearWorkflowCache();
}
