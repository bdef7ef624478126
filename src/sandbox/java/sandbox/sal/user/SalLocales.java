package sandbox.sal.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import sandbox.spi.HostServices;

/** The language of whoever is looking. */
public record SalLocales(HostServices services) implements LocaleResolver {
    @Override
    public Locale getLocale() {
        return services.find(JiraAuthenticationContext.class).map(JiraAuthenticationContext::getLocale)
                .orElse(Locale.ENGLISH);
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return getLocale();
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        JiraAuthenticationContext context = services.get(JiraAuthenticationContext.class);
        var before = context.getLoggedInUser();
        context.setLoggedInUser(userKey == null ? null
                : services.get(com.atlassian.jira.user.util.UserManager.class).getUserByKey(userKey.getStringValue()));
        try {
            return context.getLocale();
        } finally {
            context.setLoggedInUser(before);
        }
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(Locale.ENGLISH, Locale.UK, Locale.SIMPLIFIED_CHINESE);
    }
}
