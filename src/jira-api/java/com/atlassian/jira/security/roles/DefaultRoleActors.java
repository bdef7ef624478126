package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Members of a role. Source: Javadoc DAC DefaultRoleActors [S7]. */
public interface DefaultRoleActors {
    Set<ApplicationUser> getApplicationUsers();
    Set<RoleActor> getRoleActors();
    boolean contains(ApplicationUser user);
}
