package sandbox.jira.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Set;
import sandbox.data.Database;

/** Which groups hold which global permission. A system administrator is also a Jira administrator, as in Jira. */
public final class GlobalPermissions {
    private static final Map<String, Set<String>> IMPLIED_BY = Map.of("ADMINISTER", Set.of("SYSTEM_ADMIN"));

    private final Database database;
    private final Groups groups;

    public GlobalPermissions(Database database, Groups groups) {
        this.database = database;
        this.groups = groups;
    }

    public boolean has(GlobalPermissionKey permission, ApplicationUser user) {
        return user != null && user.isActive() && (holds(permission.getKey(), user)
                || IMPLIED_BY.getOrDefault(permission.getKey(), Set.of()).stream().anyMatch(key -> holds(key, user)));
    }

    /** Whoever is in the application's default group, or administers, may log in to the application. */
    public boolean mayUseApplication(ApplicationUser user) {
        return user != null && user.isActive() && (groups.contains(Groups.SOFTWARE_USERS, user.getKey())
                || groups.contains(Groups.ADMINISTRATORS, user.getKey()));
    }

    public void grant(String permissionKey, String group) {
        database.sql().insert("global_permission", "permission_key,group_name", permissionKey, Users.lower(group));
    }

    private boolean holds(String permissionKey, ApplicationUser user) {
        return database.sql().exists("SELECT 1 FROM global_permission p JOIN membership m"
                + " ON m.group_name = p.group_name WHERE p.permission_key = ? AND m.user_key = ?",
                permissionKey, user.getKey());
    }
}
