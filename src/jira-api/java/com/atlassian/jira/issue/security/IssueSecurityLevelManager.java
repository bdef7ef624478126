package com.atlassian.jira.issue.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Levels of issue security schemes. Source: facts 4.10 [S8 E15; getUsersSecurityLevels I]. */
public interface IssueSecurityLevelManager {
    IssueSecurityLevel createIssueSecurityLevel(long schemeId, String name, String description);
    List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId);
    IssueSecurityLevel getSecurityLevel(long id);
    List<IssueSecurityLevel> getUsersSecurityLevels(Issue issue, ApplicationUser user);
    List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user);
    void deleteSecurityLevel(Long id);
    void clearUsersLevels();
}
