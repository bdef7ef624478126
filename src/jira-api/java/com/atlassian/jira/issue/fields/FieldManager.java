package com.atlassian.jira.issue.fields;

/** Finds fields. Source: facts 4.4 [S8 E11, S11 type E4]. */
public interface FieldManager {
    void refresh();
    Field getField(String id);
    ConfigurableField getConfigurableField(String id);
    OrderableField getOrderableField(String id);
    boolean isCustomField(String id);
    CustomField getCustomField(String id);
}
