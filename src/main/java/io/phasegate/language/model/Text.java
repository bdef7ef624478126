package io.phasegate.language.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A name or sentence in both languages of the product (R3). Used wherever a blueprint or the product names something.
 */
public record Text(String zh, String en) {
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    public String in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
    }

    /** Both languages, for Jira objects that can carry only one name. */
    public String both() {
        return zh.equals(en) ? zh : zh + " / " + en;
    }
}
