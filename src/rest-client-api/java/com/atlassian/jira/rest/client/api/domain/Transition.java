package com.atlassian.jira.rest.client.api.domain;

/** A transition that the user may fire. Source: Javadoc jira-rest-java-client 5.0.2 Transition. */
public class Transition {
    public int getId() {
        throw new UnsupportedOperationException("signature only: Transition.getId");
    }

    public String getName() {
        throw new UnsupportedOperationException("signature only: Transition.getName");
    }
}
