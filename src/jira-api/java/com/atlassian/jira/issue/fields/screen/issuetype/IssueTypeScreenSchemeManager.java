package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;
import java.util.Collection;

/** Stores issue type screen schemes. Source: facts 4.6 [S7-S8 E10-E12; removeSchemeAssociation I]. */
public interface IssueTypeScreenSchemeManager {
    Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes();
    IssueTypeScreenScheme getIssueTypeScreenScheme(Long id);
    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);
    void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme);
    void updateIssueTypeScreenScheme(IssueTypeScreenScheme scheme);
    void removeIssueTypeScreenScheme(IssueTypeScreenScheme scheme);
    void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity);
    void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme);
    void removeSchemeAssociation(Project project, IssueTypeScreenScheme scheme);
    IssueTypeScreenScheme getDefaultScheme();
}
