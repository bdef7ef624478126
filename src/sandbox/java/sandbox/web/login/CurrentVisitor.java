package sandbox.web.login;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import sandbox.spi.HostServices;
import sandbox.spi.UserDirectory;
import sandbox.web.rest.Visitor;

/** The user of the thread, as the access rules of REST resources ask about it. */
public record CurrentVisitor(HostServices services) implements Visitor {
    private ApplicationUser user() {
        return services.get(JiraAuthenticationContext.class).getLoggedInUser();
    }

    @Override
    public boolean loggedIn() {
        return user() != null;
    }

    @Override
    public boolean licensed() {
        return loggedIn() && services.get(UserDirectory.class).mayUseApplication(user().getKey());
    }

    @Override
    public boolean administrator() {
        return holds(GlobalPermissionKey.ADMINISTER);
    }

    @Override
    public boolean systemAdministrator() {
        return holds(GlobalPermissionKey.SYSTEM_ADMIN);
    }

    private boolean holds(GlobalPermissionKey permission) {
        return loggedIn() && services.get(GlobalPermissionManager.class).hasPermission(permission, user());
    }
}
