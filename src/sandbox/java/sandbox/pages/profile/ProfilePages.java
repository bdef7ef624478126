package sandbox.pages.profile;

import com.atlassian.jira.security.groups.GroupManager;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.spi.AccessTokens;
import sandbox.spi.UserDirectory;

/** Profile, language switch and personal access tokens of the user who asks. */
public final class ProfilePages {
    private static final List<String> LANGUAGES = List.of("en_US", "zh_CN");
    private static final int LONGEST_LIFE = 365;
    private final UserDirectory directory;
    private final AccessTokens tokens;
    private final GroupManager groups;

    public ProfilePages(UserDirectory directory, AccessTokens tokens, GroupManager groups) {
        this.directory = directory;
        this.tokens = tokens;
        this.groups = groups;
    }

    public void mount(Routes routes) {
        routes.get("/secure/ViewProfile\\.jspa", this::profile);
        routes.post("/secure/UpdateUserPreferences\\.jspa", this::language);
        routes.get("/secure/ViewTokens\\.jspa", page -> tokens(page, "", ""));
        routes.post("/secure/CreateToken\\.jspa", this::create);
        routes.post("/secure/RevokeToken\\.jspa", this::revoke);
    }

    private Answer profile(PageRequest page) {
        return Answer.page("profile/profile", page.t("sandbox.nav.profile"), Frame.general(""))
                .with("email", page.user().getEmailAddress())
                .with("groups", groups.getGroupNamesForUser(page.user()))
                .with("language", page.text().locale().getDisplayName(page.text().locale()));
    }

    private Answer language(PageRequest page) {
        String asked = page.param("language");
        if (LANGUAGES.contains(asked)) {
            directory.changeLanguage(page.userKey(), Locale.forLanguageTag(asked.replace('_', '-')));
        }
        return Answer.redirect(back(page));
    }

    /** The page the switch was used on, when the browser says so. */
    private static String back(PageRequest page) {
        String referer = page.http().getHeader("Referer");
        String start = page.http().getRequestURL().toString().replace(page.http().getRequestURI(), "") + page.base()
                + "/";
        if (referer == null || !referer.startsWith(start)) {
            return "/secure/ViewProfile.jspa";
        }
        URI uri = URI.create(referer);
        String path = uri.getRawPath().substring(page.base().length());
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private Answer tokens(PageRequest page, String secret, String problem) {
        return Answer.page("profile/tokens", page.t("sandbox.nav.tokens"), Frame.general(""))
                .with("tokens", tokens.tokens(page.userKey()))
                .with("secret", secret)
                .with("problem", problem)
                .with("name", secret.isEmpty() ? page.param("name") : "")
                .with("days", page.number("days", 90));
    }

    private Answer create(PageRequest page) {
        String name = page.param("name");
        int days = page.number("days", 0);
        if (name.isEmpty() || name.length() > 100 || days < 1 || days > LONGEST_LIFE) {
            return tokens(page, "", page.t("sandbox.tokens.invalid", LONGEST_LIFE));
        }
        String secret = tokens.create(page.userKey(), name, Instant.now().plus(Duration.ofDays(days)));
        return tokens(page, secret, "");
    }

    private Answer revoke(PageRequest page) {
        tokens.revoke(page.userKey(), page.id("token"));
        return Answer.redirect("/secure/ViewTokens.jspa");
    }
}
