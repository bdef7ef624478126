package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;

/** Issues without permission checks. Source: facts 4.2 [S11 E1, E2, E4; updateIssue I]. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);
    MutableIssue getIssueObject(String key);
    MutableIssue getIssueByCurrentKey(String key);
    Set<String> getAllIssueKeys(Long issueId);
    Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;
    List<Issue> getIssueObjects(Collection<Long> ids);
    Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail);
}
