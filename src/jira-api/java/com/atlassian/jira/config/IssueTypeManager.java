package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Creates and finds issue types. Source: facts 4.5 [S8 E9 complete, S11 type E4]. */
public interface IssueTypeManager {
    Collection<IssueType> getIssueTypes();
    IssueType getIssueType(String id);
    IssueType createIssueType(String name, String description, Long avatarId);
    IssueType createIssueType(String name, String description, String iconUrl);
    IssueType createSubTaskIssueType(String name, String description, Long avatarId);
    void updateIssueType(IssueType issueType, String name, String description, Long avatarId);
    void removeIssueType(String id, String newIssueTypeId);
    boolean hasAssociatedIssues(IssueType issueType);
}
