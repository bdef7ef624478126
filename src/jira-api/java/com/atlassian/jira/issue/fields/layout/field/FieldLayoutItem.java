package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;

/** One field in a field configuration. Source: facts 4.6 [S11 E1]; isRequired, isHidden Javadoc DAC. */
public interface FieldLayoutItem {
    OrderableField getOrderableField();
    boolean isRequired();
    boolean isHidden();
    String getRendererType();
}
