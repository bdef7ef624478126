package com.atlassian.crowd.exception;

/** No such group. Source: facts 4.9 [I]. */
public class GroupNotFoundException extends Exception {
    private static final long serialVersionUID = 1L;

    public GroupNotFoundException(String groupName) {
        super(groupName);
    }
}
