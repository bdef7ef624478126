package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** A user or group in a role. Source: Javadoc DAC RoleActor [S7]. */
public interface RoleActor {
    Long getId();
    String getDescriptor();
    String getType();
    String getParameter();
    boolean contains(ApplicationUser user);
    Set<ApplicationUser> getUsers();
}
