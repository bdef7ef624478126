package com.atlassian.jira.issue.issuetype;

/** An issue type. Source: facts 4.5 [S8, S11 type E1]. */
public interface IssueType extends com.atlassian.jira.issue.IssueConstant {
    boolean isSubTask();
}
