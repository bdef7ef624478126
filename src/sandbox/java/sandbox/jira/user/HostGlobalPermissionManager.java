package sandbox.jira.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Jira's view on {@link GlobalPermissions}. */
public abstract class HostGlobalPermissionManager implements GlobalPermissionManager {
    private final GlobalPermissions permissions;

    protected HostGlobalPermissionManager(GlobalPermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return permissions.has(permission, user);
    }
}
