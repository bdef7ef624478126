package com.atlassian.jira.bc.projectroles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;

/** Role members with permission checks. Source: facts 4.8 [S8 E11; remove I]. */
public interface ProjectRoleService {
    void addActorsToProjectRole(Collection<String> actors, ProjectRole role, Project project, String actorType,
            ErrorCollection errors);
    void removeActorsFromProjectRole(Collection<String> actors, ProjectRole role, Project project,
            String actorType, ErrorCollection errors);
}
