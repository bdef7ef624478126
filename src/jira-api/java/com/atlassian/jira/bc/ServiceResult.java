package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Outcome with errors for people. Source: Javadoc DAC ServiceResult [S7]. */
public interface ServiceResult {
    boolean isValid();
    ErrorCollection getErrorCollection();
}
