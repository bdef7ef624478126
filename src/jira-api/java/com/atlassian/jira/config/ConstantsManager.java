package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Issue types, statuses, priorities from the cache. Source: facts 4.5 [S8 E9; statuses and priorities I]. */
public interface ConstantsManager {
    IssueType getIssueType(String id);
    Collection<IssueType> getAllIssueTypeObjects();
    Status getStatus(String id);
    Collection<Status> getStatuses();
    Collection<Priority> getPriorities();
}
