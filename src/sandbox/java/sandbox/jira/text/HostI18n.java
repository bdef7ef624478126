package sandbox.jira.text;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Locale;
import sandbox.spi.Translations;

/** Jira's i18n helper for one language, over the texts of the host and of all enabled plugins. */
public abstract class HostI18n implements I18nHelper {
    private final Translations translations;
    private final Locale locale;

    protected HostI18n(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    @Override
    public String getText(String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getText(String key, String value) {
        return translations.text(locale, key, value);
    }

    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof List<?> list) {
            return translations.text(locale, key, list.toArray());
        }
        return parameters instanceof Object[] array ? translations.text(locale, key, array)
                : translations.text(locale, key, parameters);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }
}
