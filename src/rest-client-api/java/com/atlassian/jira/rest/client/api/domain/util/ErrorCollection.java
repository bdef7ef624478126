package com.atlassian.jira.rest.client.api.domain.util;

import java.util.Collection;
import java.util.Map;

/** Errors of one answer. Source: Javadoc jira-rest-java-client 5.0.2 ErrorCollection. */
public class ErrorCollection {
    public Collection<String> getErrorMessages() {
        throw new UnsupportedOperationException("signature only: ErrorCollection.getErrorMessages");
    }

    public Map<String, String> getErrors() {
        throw new UnsupportedOperationException("signature only: ErrorCollection.getErrors");
    }
}
