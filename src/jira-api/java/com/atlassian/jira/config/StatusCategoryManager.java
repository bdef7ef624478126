package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;

/** The status categories. Source: facts 4.5 [S8 E12]. */
public interface StatusCategoryManager {
    StatusCategory getStatusCategoryByKey(String key);
}
