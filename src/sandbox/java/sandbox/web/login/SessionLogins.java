package sandbox.web.login;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import sandbox.spi.Logins;

/** Browser sessions: log-in under a new session id, log-out, the administrator's confirmed session. */
public record SessionLogins(Authentication authentication) implements Logins {
    private static final String USER = "sandbox.user";

    static Optional<String> userKey(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(open -> (String) open.getAttribute(USER));
    }

    @Override
    public boolean logIn(HttpServletRequest request, String name, String password) {
        Optional<ApplicationUser> user = authentication.byPassword(name, password);
        user.ifPresent(found -> begin(request, found));
        return user.isPresent();
    }

    private void begin(HttpServletRequest request, ApplicationUser user) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        request.getSession(true).setAttribute(USER, user.getKey());
        request.changeSessionId();
        authentication.enter(user);
    }

    @Override
    public void logOut(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        authentication.enter(null);
    }

    @Override
    public boolean confirmAdministrator(HttpServletRequest request, String password) {
        boolean right = userKey(request).flatMap(authentication::byKey)
                .flatMap(user -> authentication.byPassword(user.getUsername(), password)).isPresent();
        if (right) {
            request.changeSessionId();
            ConfirmedSession.begin(request);
        }
        return right;
    }
}
