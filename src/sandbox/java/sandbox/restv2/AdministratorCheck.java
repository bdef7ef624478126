package sandbox.restv2;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;

/** Refuses what only Jira administrators may do. */
final class AdministratorCheck {
    private final GlobalPermissionManager permissions;

    AdministratorCheck(GlobalPermissionManager permissions) {
        this.permissions = permissions;
    }

    void check(Call call) {
        if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, call.user())) {
            throw RestFailure.of(403, call.t("sandbox.rest.forbidden"));
        }
    }
}
