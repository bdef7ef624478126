package com.atlassian.jira.rest.client.internal.async;

import com.atlassian.jira.rest.client.api.AuthenticationHandler;
import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.JiraRestClientFactory;
import java.net.URI;

/**
 * Opens clients over Apache HttpClient.
 * Source: Javadoc jira-rest-java-client 5.0.2 AsynchronousJiraRestClientFactory.
 */
public class AsynchronousJiraRestClientFactory implements JiraRestClientFactory {
    @Override
    public JiraRestClient create(URI serverUri, AuthenticationHandler handler) {
        throw new UnsupportedOperationException("signature only: AsynchronousJiraRestClientFactory.create");
    }
}
