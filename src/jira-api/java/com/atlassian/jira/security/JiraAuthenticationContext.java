package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Who is logged in. Source: facts 4.9 [S11 getLoggedInUser; rest S8 E9]. */
public interface JiraAuthenticationContext {
    ApplicationUser getLoggedInUser();
    boolean isLoggedInUser();
    void setLoggedInUser(ApplicationUser user);
    void clearLoggedInUser();
    I18nHelper getI18nHelper();
    Locale getLocale();
}
