package sandbox.pages.frame;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Who may open the administration pages. */
public final class Administrators {
    private final GlobalPermissionManager permissions;

    public Administrators(GlobalPermissionManager permissions) {
        this.permissions = permissions;
    }

    public boolean is(ApplicationUser user) {
        return user != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
