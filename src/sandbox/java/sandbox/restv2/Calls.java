package sandbox.restv2;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import sandbox.spi.Translations;

/** Makes a {@link Call} of a request. */
public final class Calls {
    private final JiraAuthenticationContext authentication;
    private final Translations translations;

    public Calls(JiraAuthenticationContext authentication, Translations translations) {
        this.authentication = authentication;
        this.translations = translations;
    }

    /** Refuses with 401 when nobody is logged in. */
    public Call of(HttpServletRequest request) {
        Call call = anybody(request);
        if (call.user() == null) {
            throw RestFailure.of(401, call.t("sandbox.rest.login"));
        }
        return call;
    }

    public Call anybody(HttpServletRequest request) {
        String address = request.getRequestURL().toString();
        String origin = address.substring(0, address.length() - request.getRequestURI().length());
        return new Call(authentication.getLoggedInUser(), origin + request.getContextPath(), authentication.getLocale(),
                translations);
    }
}
