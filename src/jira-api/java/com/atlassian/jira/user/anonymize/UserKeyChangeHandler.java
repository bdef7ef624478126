package com.atlassian.jira.user.anonymize;

/**
 * Told when the key of a user is replaced during anonymisation. Source: Javadoc 10.2.0 UserKeyChangeHandler, which also
 * gives the module type user-key-change-handler.
 */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {
}
