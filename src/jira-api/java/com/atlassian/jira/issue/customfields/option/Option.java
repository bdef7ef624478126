package com.atlassian.jira.issue.customfields.option;

/** One option of a select field. Source: facts 4.4 [S11 type E1; getters I]. */
public interface Option {
    Long getOptionId();
    String getValue();
    Boolean getDisabled();
    Long getSequence();
}
