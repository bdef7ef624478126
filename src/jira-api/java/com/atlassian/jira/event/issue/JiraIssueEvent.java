package com.atlassian.jira.event.issue;

/** One event of a bundle. Source: facts 3.12 [S11 import E4]. */
public interface JiraIssueEvent {
}
