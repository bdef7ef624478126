package sandbox.jira.date;

import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Jira's default forms of dates: `21/Nov/26` and `21/Nov/26 6:05 PM`, with the month names of the user's language. */
public final class DateForms {
    static final String DAY = "d/MMM/yy";
    static final String MOMENT = "d/MMM/yy h:mm a";

    private final Supplier<Locale> locale;

    public DateForms(Supplier<Locale> locale) {
        this.locale = locale;
    }

    public Optional<Timestamp> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text.trim(), form(DAY));
            return Optional.of(timestamp(day.atStartOfDay()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Optional<Timestamp> moment(String text) {
        try {
            return Optional.of(timestamp(LocalDateTime.parse(text.trim(), form(MOMENT))));
        } catch (DateTimeException e) {
            return day(text);
        }
    }

    public String day(Date date) {
        return form(DAY).format(local(date));
    }

    public String moment(Date date) {
        return form(MOMENT).format(local(date));
    }

    DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(locale.get());
    }

    static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(new Date(date.getTime()).toInstant(), ZoneId.systemDefault());
    }

    private static Timestamp timestamp(LocalDateTime moment) {
        return new Timestamp(moment.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    }
}
