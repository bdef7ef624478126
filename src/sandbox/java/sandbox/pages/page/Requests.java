package sandbox.pages.page;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sandbox.spi.Translations;

/** Makes a {@link PageRequest} of a servlet request: the user, the language and the XSRF token come with it. */
public final class Requests {
    private static final Pattern NOTHING = Pattern.compile("");
    private final JiraAuthenticationContext authentication;
    private final XsrfTokenAccessor tokens;
    private final Translations translations;

    public Requests(JiraAuthenticationContext authentication, XsrfTokenAccessor tokens, Translations translations) {
        this.authentication = authentication;
        this.tokens = tokens;
        this.translations = translations;
    }

    public PageRequest page(HttpServletRequest request, HttpServletResponse response) {
        Matcher nothing = NOTHING.matcher("");
        nothing.matches();
        return page(request, response, nothing.toMatchResult());
    }

    public PageRequest page(HttpServletRequest request, HttpServletResponse response, MatchResult path) {
        ApplicationUser user = authentication.getLoggedInUser();
        // Nobody has chosen a language before log-in, so the browser's counts.
        boolean chinese = user == null && request.getLocale().getLanguage().equals("zh");
        Locale locale = chinese ? Locale.SIMPLIFIED_CHINESE : authentication.getLocale();
        return new PageRequest(request, response, path, user, new Text(translations, locale),
                () -> tokens.getXsrfToken(request, response, true));
    }
}
