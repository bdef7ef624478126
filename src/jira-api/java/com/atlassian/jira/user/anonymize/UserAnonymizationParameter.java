package com.atlassian.jira.user.anonymize;

/**
 * Who is anonymised. Source: used as parameter.getUserKey() by Atlassian's own handlers for Jira 8 [S8]; type named in
 * the Javadoc of the package. U16.
 */
public class UserAnonymizationParameter {
    private final String userKey;

    public UserAnonymizationParameter(String userKey) {
        this.userKey = userKey;
    }

    public String getUserKey() {
        return userKey;
    }
}
