package com.atlassian.templaterenderer;

/** A template failed. Source: facts 4.13 [S11 type E4]. */
public class RenderingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RenderingException(String message) {
        super(message);
    }

    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
