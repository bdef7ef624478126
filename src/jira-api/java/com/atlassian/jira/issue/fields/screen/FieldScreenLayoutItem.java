package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.fields.OrderableField;

/** A field on a tab. Source: facts 4.6 [S7-S8]. */
public interface FieldScreenLayoutItem {
    Long getId();
    String getFieldId();
    int getPosition();
    OrderableField getOrderableField();
}
