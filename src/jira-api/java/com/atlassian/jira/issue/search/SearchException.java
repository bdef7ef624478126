package com.atlassian.jira.issue.search;

/** A search failed. Source: facts 4.3 [S11 E4]. */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
