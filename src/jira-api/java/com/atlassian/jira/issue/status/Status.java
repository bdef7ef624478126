package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A workflow status. Source: facts 4.5 [S8, S11 type]. */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
