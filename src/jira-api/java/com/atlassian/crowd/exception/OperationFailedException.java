package com.atlassian.crowd.exception;

/** The directory failed. Source: facts 4.9 [I]. */
public class OperationFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    public OperationFailedException(String message) {
        super(message);
    }
}
