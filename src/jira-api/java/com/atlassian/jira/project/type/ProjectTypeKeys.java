package com.atlassian.jira.project.type;

/** Keys of the host's project types. Source: facts 4.8 [S8 E11]; the strings I. */
public class ProjectTypeKeys {
    public static final ProjectTypeKey BUSINESS = new ProjectTypeKey("business");
    public static final ProjectTypeKey SOFTWARE = new ProjectTypeKey("software");
    public static final ProjectTypeKey SERVICE_DESK = new ProjectTypeKey("service_desk");

    protected ProjectTypeKeys() { }
}
