package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;

/** Contexts of custom fields. Source: facts 4.4 [S7-S8 E10, E11, E15, E19], U3. */
public class CustomFieldUtils {
    private CustomFieldUtils() { }
    public static List<JiraContextNode> buildJiraIssueContexts(boolean global, Long[] projectIds,
            ProjectManager projects) {
        if (global) {
            return List.of(GlobalIssueContext.getInstance());
        }
        List<JiraContextNode> contexts = new ArrayList<>();
        for (Long projectId : projectIds) {
            contexts.add(new ProjectContext(projectId));
        }
        return contexts;
    }
}
