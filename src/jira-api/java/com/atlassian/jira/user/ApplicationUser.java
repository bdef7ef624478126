package com.atlassian.jira.user;

/** A user account. Source: facts 4 (AU) [S11 getKey, getUsername; rest I]. */
public interface ApplicationUser {
    String getKey();
    String getUsername();
    String getName();
    String getDisplayName();
    String getEmailAddress();
    boolean isActive();
    Long getId();
    long getDirectoryId();
}
