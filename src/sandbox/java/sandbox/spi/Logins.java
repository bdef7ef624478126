package sandbox.spi;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Browser sessions: who is logged in, and the administrator's confirmed session (WebSudo). Called by the log-in
 * pages.
 */
public interface Logins {
    /** Starts a session under a new id; false when name and password do not belong to an active user. */
    boolean logIn(HttpServletRequest request, String name, String password);

    void logOut(HttpServletRequest request);

    /** Opens the administrator's confirmed session after the logged-in user entered the password again. */
    boolean confirmAdministrator(HttpServletRequest request, String password);
}
