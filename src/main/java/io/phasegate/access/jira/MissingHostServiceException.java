package io.phasegate.access.jira;

/** This Jira does not offer a service that Phasegate needs; the page Compatibility says which. */
public final class MissingHostServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String service;

    MissingHostServiceException(String service) {
        super("This Jira does not offer " + service);
        this.service = service;
    }

    public String service() {
        return service;
    }
}
