package sandbox.web.login;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import sandbox.spi.AccessTokens;
import sandbox.spi.HostServices;
import sandbox.spi.UserDirectory;

/** Finds the user behind a password, a token or a session, and puts the user into the thread's context. */
public record Authentication(HostServices services) {
    /** An active user who may use the application. */
    Optional<ApplicationUser> byPassword(String name, String password) {
        UserDirectory directory = services.get(UserDirectory.class);
        return name != null && password != null && directory.passwordMatches(name, password)
                ? admitted(services.get(UserManager.class).getUserByName(name)) : Optional.empty();
    }

    Optional<ApplicationUser> byToken(String secret) {
        return services.get(AccessTokens.class).userKey(secret).flatMap(this::byKey);
    }

    Optional<ApplicationUser> byKey(String userKey) {
        return admitted(services.get(UserManager.class).getUserByKey(userKey));
    }

    private Optional<ApplicationUser> admitted(ApplicationUser user) {
        return Optional.ofNullable(user).filter(ApplicationUser::isActive)
                .filter(active -> services.get(UserDirectory.class).mayUseApplication(active.getKey()));
    }

    void enter(ApplicationUser user) {
        services.get(JiraAuthenticationContext.class).setLoggedInUser(user);
    }

    void leave() {
        services.get(JiraAuthenticationContext.class).clearLoggedInUser();
    }
}
