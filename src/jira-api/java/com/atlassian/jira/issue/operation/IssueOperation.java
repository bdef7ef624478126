package com.atlassian.jira.issue.operation;

/** What can be done with an issue. Source: Javadoc DAC IssueOperation [S7]. */
public interface IssueOperation {
    String getNameKey();
    String getDescriptionKey();
}
