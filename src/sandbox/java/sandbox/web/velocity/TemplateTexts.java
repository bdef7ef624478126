package sandbox.web.velocity;

import java.util.Locale;
import sandbox.spi.Translations;

/** `$i18n` in templates: texts in the language of the user who is looking. */
public record TemplateTexts(Translations translations, Locale locale) {
    public String getText(String key) {
        return translations.text(locale, key);
    }

    public String getText(String key, Object... arguments) {
        return translations.text(locale, key, arguments);
    }
}
