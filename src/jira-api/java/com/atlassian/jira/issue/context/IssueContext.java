package com.atlassian.jira.issue.context;

/** Project and issue type that something is for. Source: Javadoc 4.0 IssueContext; getProjectId 7.6.1. */
public interface IssueContext {
    Long getProjectId();
}
