package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;

/** Creates and finds statuses. Source: facts 4.5 [S8 E12, E13; last two I]. */
public interface StatusManager {
    Status createStatus(String name, String description, String iconUrl, StatusCategory category);
    void editStatus(Status status, String name, String description, String iconUrl, StatusCategory category);
    Collection<Status> getStatuses();
    Status getStatus(String id);
    void removeStatus(String id);
}
