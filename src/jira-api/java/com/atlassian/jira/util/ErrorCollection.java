package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Errors by field and in general. Source: Javadoc DAC ErrorCollection [S7]. */
public interface ErrorCollection {
    void addError(String field, String message);
    void addErrorMessage(String message);
    void addErrorMessages(Collection<String> messages);
    void addErrorCollection(ErrorCollection errors);
    Collection<String> getErrorMessages();
    Map<String, String> getErrors();
    boolean hasAnyErrors();
}
