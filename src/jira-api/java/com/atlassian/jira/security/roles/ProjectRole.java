package com.atlassian.jira.security.roles;

/** A project role. Source: facts 4.8 [S8]. */
public interface ProjectRole {
    Long getId();
    String getName();
    String getDescription();
}
