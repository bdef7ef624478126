package com.atlassian.jira.issue.operation;

/** An operation that has a screen. Source: facts 4.6 [S8 E12]. */
public interface ScreenableIssueOperation extends IssueOperation {
    Long getId();
}
