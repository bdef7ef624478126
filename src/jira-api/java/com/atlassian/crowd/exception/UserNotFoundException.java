package com.atlassian.crowd.exception;

/** No such user. Source: facts 4.9 [I]. */
public class UserNotFoundException extends Exception {
    private static final long serialVersionUID = 1L;

    public UserNotFoundException(String userName) {
        super(userName);
    }
}
