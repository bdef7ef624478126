package com.atlassian.jira.rest.client.api.domain;

/** An issue as the client reads it. Source: Javadoc jira-rest-java-client 5.0.2 Issue. */
public class Issue {
    public String getKey() {
        throw new UnsupportedOperationException("signature only: Issue.getKey");
    }

    public Status getStatus() {
        throw new UnsupportedOperationException("signature only: Issue.getStatus");
    }
}
