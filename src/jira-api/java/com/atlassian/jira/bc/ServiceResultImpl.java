package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import java.io.Serializable;

/** Base of all results of services. Source: Javadoc 7.6.1 com.atlassian.jira.bc.ServiceResultImpl. */
public class ServiceResultImpl implements ServiceResult, Serializable {
    private static final long serialVersionUID = 1L;
    private final transient ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errors) {
        this.errors = errors;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }
}
