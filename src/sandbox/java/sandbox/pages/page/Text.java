package sandbox.pages.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import sandbox.spi.Translations;

/** The user's language: texts by key, dates in the user's form. Templates have it as `$t`. */
public final class Text {
    private final Translations texts;
    private final Locale locale;

    public Text(Translations texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As in `ajs-user-locale`. */
    public String getLocaleCode() {
        return locale.toString();
    }

    public String getLanguageTag() {
        return locale.toLanguageTag();
    }

    public String get(String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    public String date(Date date) {
        return date == null ? "" : pattern("sandbox.date.pattern").format(local(date));
    }

    public String dateTime(Date date) {
        return date == null ? "" : pattern("sandbox.date.time.pattern").format(date.toInstant().atZone(zone()));
    }

    public String moment(Instant instant) {
        return instant == null ? "" : dateTime(Date.from(instant));
    }

    /** The form browsers use in `input type=date`. */
    public String iso(Date date) {
        return date == null ? "" : local(date).toString();
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(get(key), locale);
    }

    private static LocalDate local(Date date) {
        return new Date(date.getTime()).toInstant().atZone(zone()).toLocalDate();
    }

    private static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
