package com.atlassian.jira.project;

/** Default assignee of a project. Source: Javadoc DAC AssigneeTypes [S7]; the numbers I. */
public interface AssigneeTypes {
    long PROJECT_LEAD = 2L;
    long UNASSIGNED = 3L;
}
