package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * Projects without permission checks.
 * Source: facts 4.8 [S11, S8]; createProject: Javadoc 7.6.1 DefaultProjectManager.
 */
public interface ProjectManager {
    Project getProjectObj(Long id);
    Project getProjectObjByKey(String key);
    Project getProjectByCurrentKey(String key);
    Project getProjectObjByName(String name);
    List<Project> getProjects();
    Project createProject(ApplicationUser user, ProjectCreationData data);
    ProjectCategory getProjectCategoryForProject(Project project);
    ProjectCategory createProjectCategory(String name, String description);
    Collection<ProjectCategory> getAllProjectCategories();
    void setProjectCategory(Project project, ProjectCategory category);
}
