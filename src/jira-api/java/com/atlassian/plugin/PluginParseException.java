package com.atlassian.plugin;

/** A descriptor is wrong. Source: facts 3.3 [S11 import E4]. */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }
}
