package com.atlassian.sal.api.user;

/** A user. Source: facts 4.12 [S11 getUserKey E4; rest I]. */
public interface UserProfile {
    UserKey getUserKey();
    String getUsername();
    String getFullName();
    String getEmail();
}
