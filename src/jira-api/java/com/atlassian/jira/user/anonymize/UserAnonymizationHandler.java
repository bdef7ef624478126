package com.atlassian.jira.user.anonymize;

/**
 * Deletes or anonymises personal data of a user, before his key and name change. Source: Javadoc 10.2.0
 * UserKeyChangeHandler ("after UserAnonymizationHandler") and
 * confluence.atlassian.com/jiracore/dev-docs-anonymizing-users-983503081.html.
 */
public interface UserAnonymizationHandler extends AnonymizationHandler<UserAnonymizationParameter> {
}
