package sandbox.jira.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import sandbox.jira.member.Provided;
import sandbox.jira.text.HostI18n;
import sandbox.spi.Translations;

/** Who is logged in on this thread. The authentication filter sets it for every request and clears it afterwards. */
public abstract class HostAuthenticationContext implements JiraAuthenticationContext {
    private static final Locale DEFAULT = Locale.ENGLISH;

    private final Users users;
    private final Translations translations;
    private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();

    protected HostAuthenticationContext(Users users, Translations translations) {
        this.users = users;
        this.translations = translations;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return current.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get() != null;
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        current.set(user);
    }

    @Override
    public void clearLoggedInUser() {
        current.remove();
    }

    @Override
    public Locale getLocale() {
        ApplicationUser user = current.get();
        return user == null ? DEFAULT : users.locale(user.getKey()).orElse(DEFAULT);
    }

    @Override
    public I18nHelper getI18nHelper() {
        return Provided.of(HostI18n.class, translations, getLocale());
    }
}
