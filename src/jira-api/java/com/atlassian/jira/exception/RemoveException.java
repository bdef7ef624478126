package com.atlassian.jira.exception;

/** Something could not be removed. Source: facts 4.4 [S8 E15]. */
public class RemoveException extends Exception {
    private static final long serialVersionUID = 1L;

    public RemoveException(String message) {
        super(message);
    }
}
