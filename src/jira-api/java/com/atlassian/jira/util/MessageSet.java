package com.atlassian.jira.util;

import java.util.Set;

/** Messages of a query check. Source: facts 4.3 [S8 type]; Javadoc DAC MessageSet. */
public interface MessageSet {
    Set<String> getErrorMessages();
    Set<String> getWarningMessages();
    boolean hasAnyErrors();
}
