package com.atlassian.jira.security.roles;

/** Members of a role in a project. Source: facts 4.8 [S8]. */
public interface ProjectRoleActors extends DefaultRoleActors {
    Long getProjectId();
}
