package com.atlassian.jira.rest.client.api;

import java.net.URI;

/** Opens clients. Source: Javadoc jira-rest-java-client 5.0.2 JiraRestClientFactory. */
public interface JiraRestClientFactory {
    JiraRestClient create(URI serverUri, AuthenticationHandler handler);
}
