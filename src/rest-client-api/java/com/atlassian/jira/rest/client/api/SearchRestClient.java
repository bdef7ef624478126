package com.atlassian.jira.rest.client.api;

import com.atlassian.jira.rest.client.api.domain.SearchResult;
import io.atlassian.util.concurrent.Promise;

/** JQL over REST. Source: Javadoc jira-rest-java-client 5.0.2 SearchRestClient. */
public interface SearchRestClient {
    Promise<SearchResult> searchJql(String jql);
}
