package io.phasegate.web.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The language of an answer: `lang=zh` or `lang=en` of the request, else the user's profile. Used by REST and pages.
 */
public final class Languages {
    private final JiraAuthenticationContext authentication;

    public Languages(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public Locale ofUser() {
        return authentication.getLocale();
    }

    public Locale of(HttpServletRequest request) {
        String lang = request == null ? null : request.getParameter("lang");
        if ("zh".equals(lang)) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return "en".equals(lang) ? Locale.ENGLISH : authentication.getLocale();
    }
}
