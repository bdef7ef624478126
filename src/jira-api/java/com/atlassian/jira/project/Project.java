package com.atlassian.jira.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/** A Jira project. Source: facts 4.8 [S11 getId, getKey, getName; rest S7-S8]. */
public interface Project {
    Long getId();
    String getKey();
    String getName();
    String getDescription();
    ApplicationUser getProjectLead();
    ProjectTypeKey getProjectTypeKey();
    Long getAssigneeType();
    boolean isArchived();
}
