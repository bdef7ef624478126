package com.atlassian.crowd.exception.embedded;

import com.atlassian.crowd.embedded.api.Group;

/** The group exists or its name is refused. Source: facts 4.9 [I]. */
public class InvalidGroupException extends Exception {
    private static final long serialVersionUID = 1L;

    public InvalidGroupException(Group group, String message) {
        super(message);
    }
}
