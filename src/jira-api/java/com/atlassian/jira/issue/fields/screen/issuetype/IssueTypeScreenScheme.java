package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;
import java.util.Collection;

/** Which screen scheme for which issue type. Source: facts 4.6 [S7-S8 E10-E12]. */
public interface IssueTypeScreenScheme {
    Long getId();
    String getName();
    void setName(String name);
    String getDescription();
    void setDescription(String description);
    void addEntity(IssueTypeScreenSchemeEntity entity);
    void removeEntity(String issueTypeId);
    Collection<IssueTypeScreenSchemeEntity> getEntities();
    IssueTypeScreenSchemeEntity getEntity(String issueTypeId);
    Collection<Project> getProjects();
    void store();
    void remove();
}
