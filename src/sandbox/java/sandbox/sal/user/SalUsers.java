package sandbox.sal.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import sandbox.spi.HostServices;

/** SAL's UserManager over Jira's. */
public record SalUsers(HostServices services) implements UserManager {
    @Override
    public UserKey getRemoteUserKey() {
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        return user == null ? null : new UserKey(user.getKey());
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getRemoteUser() {
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        return user == null ? null : new Profile(user);
    }

    @Override
    public UserProfile getUserProfile(UserKey key) {
        ApplicationUser user = user(key);
        return user == null ? null : new Profile(user);
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return holds(key, GlobalPermissionKey.ADMINISTER);
    }

    @Override
    public boolean isSystemAdmin(UserKey key) {
        return holds(key, GlobalPermissionKey.SYSTEM_ADMIN);
    }

    @Override
    public boolean isUserInGroup(UserKey key, String group) {
        ApplicationUser user = user(key);
        return user != null && services.get(GroupManager.class).isUserInGroup(user, group);
    }

    private boolean holds(UserKey key, GlobalPermissionKey permission) {
        ApplicationUser user = user(key);
        return user != null && services.get(GlobalPermissionManager.class).hasPermission(permission, user);
    }

    private ApplicationUser user(UserKey key) {
        return key == null ? null
                : services.get(com.atlassian.jira.user.util.UserManager.class).getUserByKey(key.getStringValue());
    }

    /** A Jira user as SAL shows it. */
    private record Profile(ApplicationUser user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.getKey());
        }

        @Override
        public String getUsername() {
            return user.getUsername();
        }

        @Override
        public String getFullName() {
            return user.getDisplayName();
        }

        @Override
        public String getEmail() {
            return user.getEmailAddress();
        }
    }
}
