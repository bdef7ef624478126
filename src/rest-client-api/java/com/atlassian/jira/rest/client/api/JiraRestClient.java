package com.atlassian.jira.rest.client.api;

/** All clients of one Jira. Source: Javadoc jira-rest-java-client 5.0.2 JiraRestClient. */
public interface JiraRestClient extends java.io.Closeable {
    IssueRestClient getIssueClient();
    SearchRestClient getSearchClient();
}
