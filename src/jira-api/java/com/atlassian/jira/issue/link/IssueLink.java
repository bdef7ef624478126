package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/** A link between two issues. Source: facts 4.10 [S8 E9]; Javadoc DAC IssueLink. */
public interface IssueLink {
    Long getId();
    Long getSourceId();
    Long getDestinationId();
    Long getSequence();
    Long getLinkTypeId();
    IssueLinkType getIssueLinkType();
    Issue getSourceObject();
    Issue getDestinationObject();
}
