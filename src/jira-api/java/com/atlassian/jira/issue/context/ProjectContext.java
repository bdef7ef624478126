package com.atlassian.jira.issue.context;

/** The context of one project. Source: facts 4.4 [S7-S8 E11, E19]. */
public class ProjectContext implements JiraContextNode {
    private final Long projectId;

    public ProjectContext(Long projectId) {
        this.projectId = projectId;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }
}
