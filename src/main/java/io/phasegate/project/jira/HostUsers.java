package io.phasegate.project.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;

/** The host's users by name and key. */
public class HostUsers {
    private final UserManager users;

    public HostUsers(UserManager users) {
        this.users = users;
    }

    /** Key of the active user of that name. */
    public Optional<String> keyOf(String name) {
        return Optional.ofNullable(users.getUserByName(name)).filter(ApplicationUser::isActive)
                .map(ApplicationUser::getKey);
    }

    public String displayName(String key) {
        return Optional.ofNullable(users.getUserByKey(key)).map(ApplicationUser::getDisplayName).orElse(key);
    }
}
