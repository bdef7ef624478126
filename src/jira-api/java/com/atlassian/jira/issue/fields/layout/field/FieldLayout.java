package com.atlassian.jira.issue.fields.layout.field;

/** A field configuration. Source: facts 4.6 [S11 E1]. */
public interface FieldLayout {
    FieldLayoutItem getFieldLayoutItem(String fieldId);
}
