package com.atlassian.jira.user.anonymize;

/**
 * A key or name before and after. Source: used so by Atlassian's own handlers for Jira 8 [S8]; Javadoc 10.2.0
 * UserKeyChangeHandler names it.
 */
public class UserPropertyChangeParameter {
    private final String original;
    private final String target;

    public UserPropertyChangeParameter(String original, String target) {
        this.original = original;
        this.target = target;
    }

    public String getOriginal() {
        return original;
    }

    public String getTarget() {
        return target;
    }
}
