package com.atlassian.jira.project;

/** Default assignee of a project. Source: Javadoc DAC AssigneeTypes [S7]; the numbers I. */
public class AssigneeTypes {
    public static final long PROJECT_LEAD = 2L;
    public static final long UNASSIGNED = 3L;

    protected AssigneeTypes() {
    }
}
