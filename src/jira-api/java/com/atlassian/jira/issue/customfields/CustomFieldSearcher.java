package com.atlassian.jira.issue.customfields;

/** How a custom field is searched. Source: facts 4.4 [S8 E15]; descriptor methods not linked. */
public interface CustomFieldSearcher {
}
