package com.atlassian.jira.security.roles;

/** A user or group in a role of a project. Source: facts 4.8 [S8 E11; inlined strings I]. */
public interface ProjectRoleActor extends RoleActor {
    String USER_ROLE_ACTOR_TYPE = "atlassian-user-role-actor";
    String GROUP_ROLE_ACTOR_TYPE = "atlassian-group-role-actor";
}
