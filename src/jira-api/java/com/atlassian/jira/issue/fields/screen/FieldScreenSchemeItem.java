package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/** One row of a screen scheme. Source: Javadoc 7.0.8 FieldScreenSchemeItem, complete in facts 4.6. */
public interface FieldScreenSchemeItem {
    Long getId();
    FieldScreen getFieldScreen();
    void setFieldScreen(FieldScreen screen);
    Long getFieldScreenId();
    FieldScreenScheme getFieldScreenScheme();
    void setFieldScreenScheme(FieldScreenScheme scheme);
    ScreenableIssueOperation getIssueOperation();
    void setIssueOperation(ScreenableIssueOperation operation);
    String getIssueOperationName();
    void store();
    void remove();
}
