package com.atlassian.jira.issue.context;

/** The context of everything. Source: facts 4.4 [S7-S8 E10, E15]; return type of getInstance I. */
public class GlobalIssueContext implements JiraContextNode {
    private static final JiraContextNode EVERYTHING = new GlobalIssueContext();

    private GlobalIssueContext() { }
    public static JiraContextNode getInstance() {
        return EVERYTHING;
    }

    @Override
    public Long getProjectId() {
        return null;
    }
}
