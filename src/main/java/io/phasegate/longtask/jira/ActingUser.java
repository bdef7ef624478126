package io.phasegate.longtask.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.function.Supplier;

/** Runs work in a background thread with the identity, and so the permissions, of the user who started it. */
public class ActingUser {
    private final JiraAuthenticationContext authentication;
    private final UserManager users;

    public ActingUser(JiraAuthenticationContext authentication, UserManager users) {
        this.authentication = authentication;
        this.users = users;
    }

    public <T> T as(String userKey, Supplier<T> work) {
        ApplicationUser user = users.getUserByKey(userKey);
        if (user == null || !user.isActive()) {
            throw Refusal.forbidden(Message.of("phasegate.longtask.user.gone"));
        }
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.setLoggedInUser(user);
        try {
            return work.get();
        } finally {
            authentication.setLoggedInUser(before);
        }
    }
}
