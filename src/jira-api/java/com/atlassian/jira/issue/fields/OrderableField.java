package com.atlassian.jira.issue.fields;

/** A field that can stand on a screen. Source: facts 4.4 [S8]. */
public interface OrderableField extends Field {
}
