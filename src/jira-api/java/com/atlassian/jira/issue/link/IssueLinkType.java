package com.atlassian.jira.issue.link;

/** A type of links. Source: facts 4.10 [S8 E9]; Javadoc DAC IssueLinkType. */
public interface IssueLinkType {
    Long getId();
    String getName();
    String getOutward();
    String getInward();
    String getStyle();
}
