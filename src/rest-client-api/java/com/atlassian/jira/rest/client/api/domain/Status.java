package com.atlassian.jira.rest.client.api.domain;

/** A status as the client reads it. Source: Javadoc jira-rest-java-client 5.0.2 Status. */
public class Status {
    public String getName() {
        throw new UnsupportedOperationException("signature only: Status.getName");
    }
}
