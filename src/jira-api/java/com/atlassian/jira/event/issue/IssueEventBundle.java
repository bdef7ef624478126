package com.atlassian.jira.event.issue;

import java.util.Collection;

/** All events of one action. Source: facts 3.12 [S11 import E4]. */
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();
}
