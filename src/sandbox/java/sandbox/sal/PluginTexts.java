package sandbox.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import sandbox.spi.Translations;

/** I18nResolver over the texts of the host and all plugins. */
public record PluginTexts(Translations translations, LocaleResolver locales) implements I18nResolver {
    @Override
    public String getText(String key) {
        return getText(locales.getLocale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locales.getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return translations.text(locale, key, (Object[]) arguments);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return translations.withPrefix(locale, prefix);
    }
}
