package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Finds users. Source: facts 4.9 [S8, S11 type]. */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);
    ApplicationUser getUserByName(String userName);
}
