package com.atlassian.jira.exception;

/** The database of the host failed. Source: Javadoc DAC DataAccessException [S7]. */
public class DataAccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataAccessException(String message) {
        super(message);
    }

    public DataAccessException(Throwable cause) {
        super(cause);
    }
}
