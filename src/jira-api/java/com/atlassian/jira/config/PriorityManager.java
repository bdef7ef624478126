package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/** Priorities. Source: facts 4.5 [I]. */
public interface PriorityManager {
    List<Priority> getPriorities();
    Priority getPriority(String id);
    Priority getDefaultPriority();
}
