package com.atlassian.jira.rest.client.api.domain.input;

/** Which transition to fire. Source: Javadoc jira-rest-java-client 5.0.2 TransitionInput. */
public class TransitionInput {
    public TransitionInput(int id) {
        throw new UnsupportedOperationException("signature only: TransitionInput.TransitionInput");
    }
}
