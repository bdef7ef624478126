package com.atlassian.sal.api.websudo;

/** The password was not confirmed lately. Source: facts 4.12 [S11 E4]. */
public class WebSudoSessionException extends SecurityException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException() {
        super();
    }

    public WebSudoSessionException(String message) {
        super(message);
    }
}
