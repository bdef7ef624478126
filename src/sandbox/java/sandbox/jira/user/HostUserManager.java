package sandbox.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** Finds users; null when there is none, as in Jira. */
public abstract class HostUserManager implements UserManager {
    private final Users users;

    protected HostUserManager(Users users) {
        this.users = users;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return users.orNull(userKey);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return users.byName(userName).orElse(null);
    }
}
