package com.atlassian.jira.rest.client.api;

import com.atlassian.httpclient.api.Request;

/** Adds who asks to every request. Source: jenkinsci/jira-plugin BearerHttpAuthenticationHandler (client 5.2.4). */
public interface AuthenticationHandler {
    void configure(Request.Builder builder);
}
