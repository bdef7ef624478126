package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** A priority. Source: facts 4.5 [I]. */
public interface Priority extends IssueConstant {
    String getStatusColor();
}
