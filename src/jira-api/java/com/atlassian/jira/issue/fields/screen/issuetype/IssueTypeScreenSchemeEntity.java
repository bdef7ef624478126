package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;

/** One row of an issue type screen scheme. Source: facts 4.6 [S7-S8]. */
public interface IssueTypeScreenSchemeEntity {
    Long getId();
    String getIssueTypeId();
    void setIssueTypeId(String issueTypeId);
    FieldScreenScheme getFieldScreenScheme();
    void setFieldScreenScheme(FieldScreenScheme scheme);
    IssueType getIssueTypeObject();
    void store();
}
