package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Project roles and their members. Source: facts 4.8 [S8 E9 complete]. */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();
    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);
    ProjectRole getProjectRole(Long id);
    ProjectRole getProjectRole(String name);
    ProjectRole createRole(ProjectRole role);
    void updateRole(ProjectRole role);
    void deleteRole(ProjectRole role);
    boolean isRoleNameUnique(String name);
    ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project);
    boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project);
}
