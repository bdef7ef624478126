package com.atlassian.crowd.exception;

/** The directory is read-only. Source: facts 4.9 [I]. */
public class OperationNotPermittedException extends Exception {
    private static final long serialVersionUID = 1L;

    public OperationNotPermittedException(String message) {
        super(message);
    }
}
