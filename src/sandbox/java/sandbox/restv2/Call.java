package sandbox.restv2;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import sandbox.spi.Translations;

/** One REST call: who calls, in which language, and at which address, so that `self` links lead back to it. */
public record Call(ApplicationUser user, String base, Locale locale, Translations translations) {
    /** An absolute address below `/rest/api/2/`. */
    public String url(String path) {
        return base + "/rest/api/2/" + path;
    }

    public String t(String key, Object... arguments) {
        return translations.text(locale, key, arguments);
    }
}
