package com.atlassian.jira.workflow;

/** A workflow operation failed. Source: facts 4.7 [S8 unchecked, E12, E13]. */
public class WorkflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkflowException(String message) {
        super(message);
    }

    public WorkflowException(String message, Throwable cause) {
        super(message, cause);
    }
}
