package com.atlassian.httpclient.api;

/** A request that is being built. Source: jenkinsci/jira-plugin BearerHttpAuthenticationHandler (client 5.2.4). */
public interface Request {
    /** Collects headers. */
    interface Builder {
        Builder setHeader(String name, String value);
    }
}
