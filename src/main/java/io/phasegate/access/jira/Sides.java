package io.phasegate.access.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.access.model.SideRoles;
import java.util.OptionalLong;

/** Tells by Jira's project roles who belongs to the vendor. Nobody does until set-up has named the role. */
public final class Sides {
    private final HostComponents host;
    private final SideRoles roles;

    public Sides(HostComponents host, SideRoles roles) {
        this.host = host;
        this.roles = roles;
    }

    boolean isVendor(ApplicationUser user, Project project) {
        OptionalLong id = roles.vendorRoleId();
        if (id.isEmpty()) {
            return false;
        }
        ProjectRoleManager manager = host.get(ProjectRoleManager.class);
        ProjectRole role = manager.getProjectRole(id.getAsLong());
        return role != null && manager.isUserInProjectRole(user, role, project);
    }
}
