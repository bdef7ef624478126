package io.phasegate.language;

import com.atlassian.sal.api.message.I18nResolver;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words messages in the reader's language, at the edge of the product. Formats itself, so that no overload of the
 * host's resolver beyond the two oldest is needed (facts 4.11).
 */
public final class Messages {
    private final I18nResolver resolver;

    public Messages(I18nResolver resolver) {
        this.resolver = resolver;
    }

    public String text(Locale locale, Message message) {
        String pattern = resolver.getText(locale, message.key());
        Object[] arguments = message.arguments().stream().map(argument -> word(locale, argument)).toArray();
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    public String text(Locale locale, String key, Object... arguments) {
        return text(locale, Message.of(key, arguments));
    }

    public List<String> texts(Locale locale, List<Message> messages) {
        return messages.stream().map(message -> text(locale, message)).toList();
    }

    /** All texts of one domain by full key, as a plain map that a template may read: `$t.get(KEY)`. */
    public Map<String, String> ofDomain(Locale locale, String domain) {
        return new LinkedHashMap<>(resolver.getAllTranslationsForPrefix("phasegate." + domain + ".", locale));
    }

    private Object word(Locale locale, Object argument) {
        if (argument instanceof Text text) {
            return text.in(locale);
        }
        return argument instanceof Message message ? text(locale, message) : String.valueOf(argument);
    }
}
