package com.atlassian.jira.issue.status.category;

/** Group of statuses: to do, in progress, done. Source: facts 4.5 [S8 E12; inlined strings I]. */
public interface StatusCategory {
    String UNDEFINED = "undefined";
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";

    Long getId();
    String getKey();
    String getName();
    String getColorName();
}
