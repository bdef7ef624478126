package com.atlassian.jira.web.util;

/**
 * An attachment could not be stored.
 * Source: facts 4.10 [I]; Javadoc DAC com.atlassian.jira.web.util.AttachmentException.
 */
public class AttachmentException extends Exception {
    private static final long serialVersionUID = 1L;

    public AttachmentException(String message) {
        super(message);
    }

    public AttachmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
