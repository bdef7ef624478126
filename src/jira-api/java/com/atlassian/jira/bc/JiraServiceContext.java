package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Who calls a service and where its errors go.
 * Source: Javadoc DAC JiraServiceContext; getLoggedInUser returns ApplicationUser since 7 [S7].
 */
public interface JiraServiceContext {
    ErrorCollection getErrorCollection();
    ApplicationUser getLoggedInUser();
}
