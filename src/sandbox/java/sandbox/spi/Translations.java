package sandbox.spi;

import java.util.Locale;
import java.util.Map;

/**
 * Texts of the host's and all enabled plugins' i18n bundles. A missing key is answered with the key itself, as in
 * Jira.
 */
public interface Translations {
    String text(Locale locale, String key, Object... arguments);

    boolean has(Locale locale, String key);

    Map<String, String> withPrefix(Locale locale, String prefix);
}
