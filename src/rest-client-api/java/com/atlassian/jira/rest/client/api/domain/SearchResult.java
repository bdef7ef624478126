package com.atlassian.jira.rest.client.api.domain;

/** A page of issues. Source: Javadoc jira-rest-java-client 5.0.2 SearchResult. */
public class SearchResult {
    public Iterable<Issue> getIssues() {
        throw new UnsupportedOperationException("signature only: SearchResult.getIssues");
    }

    public int getTotal() {
        throw new UnsupportedOperationException("signature only: SearchResult.getTotal");
    }
}
