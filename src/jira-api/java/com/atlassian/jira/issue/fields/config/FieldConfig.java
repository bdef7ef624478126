package com.atlassian.jira.issue.fields.config;

/** Configuration of a field in one scheme. Source: facts 4.4 [S11 type E1]; Javadoc DAC FieldConfig. */
public interface FieldConfig {
    Long getId();
    String getName();
    String getFieldId();
}
