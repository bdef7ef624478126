package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/** Users of the host by key. Source: facts 4.12 [S11 E4; request overload S8 E9]. */
public interface UserManager {
    UserKey getRemoteUserKey();
    UserKey getRemoteUserKey(HttpServletRequest request);
    UserProfile getRemoteUser();
    UserProfile getUserProfile(UserKey key);
    boolean isAdmin(UserKey key);
    boolean isSystemAdmin(UserKey key);
    boolean isUserInGroup(UserKey key, String group);
}
