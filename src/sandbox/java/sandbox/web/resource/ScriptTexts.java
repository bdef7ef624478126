package sandbox.web.resource;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sandbox.spi.Translations;

/** The transformer `jsI18n`: puts texts in the place of `AJS.I18n.getText('key')` when a script is served. */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");
    private final Translations translations;

    ScriptTexts(Translations translations) {
        this.translations = translations;
    }

    String transform(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call.group(2),
                call.group(3).equals(","), locale)));
    }

    private String replacement(String key, boolean arguments, Locale locale) {
        if (!arguments) {
            return literal(translations.text(locale, key));
        }
        String pattern = translations.withPrefix(locale, key).getOrDefault(key, key);
        return "AJS.format(" + literal(pattern) + ",";
    }

    /** A JavaScript string that is also harmless inside an HTML script element. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
