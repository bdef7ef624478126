package com.atlassian.jira.issue.fields;

/** Any field of an issue. Source: Javadoc DAC Field [S7]. */
public interface Field {
    String getId();
    String getNameKey();
    String getName();
}
