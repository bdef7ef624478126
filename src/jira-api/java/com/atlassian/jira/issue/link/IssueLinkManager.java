package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Links between issues, without permission checks. Source: facts 4.10 [S8 E9 complete]. */
public interface IssueLinkManager {
    void createIssueLink(Long sourceIssueId, Long destinationIssueId, Long linkTypeId, Long sequence,
            ApplicationUser user) throws CreateException;
    List<IssueLink> getOutwardLinks(Long sourceIssueId);
    List<IssueLink> getInwardLinks(Long destinationIssueId);
    IssueLink getIssueLink(Long linkId);
    IssueLink getIssueLink(Long sourceIssueId, Long destinationIssueId, Long linkTypeId);
    void removeIssueLink(IssueLink link, ApplicationUser user);
    boolean isLinkingEnabled();
}
