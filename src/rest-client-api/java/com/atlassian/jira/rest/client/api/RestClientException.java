package com.atlassian.jira.rest.client.api;

import com.atlassian.jira.rest.client.api.domain.util.ErrorCollection;
import java.util.Collection;

/** What Jira refused. Source: Javadoc jira-rest-java-client 5.0.2 RestClientException. */
public class RestClientException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RestClientException(Throwable cause) {
        super(cause);
    }

    public Collection<ErrorCollection> getErrorCollections() {
        throw new UnsupportedOperationException("signature only: RestClientException.getErrorCollections");
    }
}
