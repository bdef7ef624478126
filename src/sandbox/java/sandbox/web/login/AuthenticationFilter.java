package sandbox.web.login;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Every request runs with the user in Jira's authentication context: from a personal access token, from the session, or
 * from Basic authentication when the sandbox was started with it, which Jira 11 blocks by default.
 */
public final class AuthenticationFilter extends HttpFilter {
    static final String BY_HEADER = "sandbox.authenticated.by.header";
    private static final long serialVersionUID = 1L;
    private final transient Authentication authentication;
    private final boolean basicAllowed;

    public AuthenticationFilter(Authentication authentication, boolean basicAllowed) {
        this.authentication = authentication;
        this.basicAllowed = basicAllowed;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        if (header == null) {
            run(SessionLogins.userKey(request).flatMap(authentication::byKey), request, response, chain);
        } else if (scheme(header, "Basic") && !basicAllowed) {
            refuse(response, 403, "Basic Authentication has been disabled on this instance.");
        } else {
            byHeader(header, request, response, chain);
        }
    }

    private void byHeader(String header, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<ApplicationUser> user = scheme(header, "Bearer") ? authentication.byToken(value(header))
                : scheme(header, "Basic") ? basic(value(header)) : Optional.empty();
        if (user.isEmpty()) {
            refuse(response, 401, "Client must be authenticated to access this resource.");
            return;
        }
        request.setAttribute(BY_HEADER, true);
        run(user, request, response, chain);
    }

    private static boolean scheme(String header, String name) {
        return header.regionMatches(true, 0, name + " ", 0, name.length() + 1);
    }

    private static String value(String header) {
        return header.substring(header.indexOf(' ') + 1).strip();
    }

    private Optional<ApplicationUser> basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty()
                    : authentication.byPassword(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"errorMessages\":[\"" + message + "\"],\"errors\":{}}");
    }

    private void run(Optional<ApplicationUser> user, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException, ServletException {
        authentication.enter(user.orElse(null));
        try {
            response.setHeader("X-AUSERNAME", user.map(ApplicationUser::getUsername).orElse("anonymous"));
            chain.doFilter(new Known(request, user.map(ApplicationUser::getUsername).orElse(null)), response);
        } finally {
            authentication.leave();
        }
    }

    /** A request that says who its user is. */
    private static final class Known extends HttpServletRequestWrapper {
        private final String name;

        Known(HttpServletRequest request, String name) {
            super(request);
            this.name = name;
        }

        @Override
        public String getRemoteUser() {
            return name;
        }
    }
}
