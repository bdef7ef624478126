package sandbox.jira;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import sandbox.jira.member.Provided;
import sandbox.jira.user.HostGlobalPermissionManager;
import sandbox.jira.user.HostGroupManager;
import sandbox.jira.user.HostUserManager;
import sandbox.spi.AccessTokens;
import sandbox.spi.HostServices;
import sandbox.spi.UserDirectory;

/** Registers what knows people: users, groups, global permissions, who is logged in. */
final class PeopleServices {
    private PeopleServices() {
    }

    static void register(Foundation f, HostServices services) {
        services.export(JiraAuthenticationContext.class, f.authentication);
        services.export(UserManager.class, Provided.of(HostUserManager.class, f.users));
        services.export(GlobalPermissionManager.class,
                Provided.of(HostGlobalPermissionManager.class, f.globalPermissions));
        services.internal(GroupManager.class, Provided.of(HostGroupManager.class, f.groups));
        services.internal(UserDirectory.class, f.directory);
        services.internal(AccessTokens.class, f.tokens);
    }
}
