package io.phasegate.organisation;

/** A Jira user that can be recorded as a member. */
public record Account(String userKey, String userName, String displayName) {
}
