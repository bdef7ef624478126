package sandbox.jira.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** The messages of the managers and services, from `i18n/host-rules.properties`. */
public final class HostTexts {
    private static final String BUNDLE = "i18n.host-rules";

    private final Supplier<Locale> locale;

    public HostTexts(Supplier<Locale> locale) {
        this.locale = locale;
    }

    public String text(String key, Object... arguments) {
        return textIn(locale.get(), key, arguments);
    }

    public String textIn(Locale language, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, HostTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
