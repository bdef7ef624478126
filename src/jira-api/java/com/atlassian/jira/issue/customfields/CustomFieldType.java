package com.atlassian.jira.issue.customfields;

/** The type of a custom field. Source: facts 4.4 [S11 getKey E1]; type variables: Javadoc DAC CustomFieldType. */
public interface CustomFieldType<T, S> {
    String getKey();
    String getName();
}
