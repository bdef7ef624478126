package com.atlassian.jira.user.anonymize;

/**
 * What happens to data of a user. Source: Javadoc of REST 8.13 user/anonymization (type); ANONYMIZE and REMOVE used
 * in Jira 8 [S8].
 */
public enum AffectedEntityType {
    ANONYMIZE, REMOVE, TRANSFER_OWNERSHIP
}
