package io.phasegate.calendar.exchange;

import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.WorkWeek;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Calendars as files, iCalendar or CSV: what is exported can be imported again and is the same. */
public final class CalendarFiles {
    private static final int LONGEST = 500_000;
    /** What a decoder leaves where bytes were no UTF-8. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private CalendarFiles() {
    }

    /** The forms of a calendar's file; the name in lower case is its ending and the word in addresses. */
    public enum Format {
        ICS("text/calendar"), CSV("text/csv");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** @throws Refusal 400 for any other word */
        public static Format named(String word) {
            return Arrays.stream(values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst().orElseThrow(() -> Refusal.badInput("format",
                    Message.of("phasegate.calendar.file.format")));
        }
    }

    public static String write(Format format, CalendarDefinition calendar) {
        return format == Format.ICS ? IcalWriter.write(calendar) : CsvWriter.write(calendar);
    }

    /**
     * Replaces all special days; settings of which the file says nothing stay.
     *
     * @param bases ids of the calendars that this one may build on
     * @throws Refusal 400 naming every wrong line with its reason
     */
    public static CalendarDefinition read(Format format, String text, CalendarDefinition current, Set<String> bases) {
        if (text == null || text.isBlank()) {
            throw Refusal.badInput("file", Message.of("phasegate.calendar.file.empty"));
        }
        if (text.length() > LONGEST) {
            throw Refusal.badInput("file", Message.of("phasegate.calendar.file.too.large", LONGEST));
        }
        if (text.indexOf(NOT_UTF_8) >= 0) {
            throw Refusal.badInput("file", Message.of("phasegate.calendar.file.encoding"));
        }
        CalendarDraft draft = new CalendarDraft(current, bases);
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (format == Format.ICS) {
            new IcalReader(draft).read(whole);
        } else {
            new CsvReader(draft).read(whole);
        }
        return draft.finish();
    }

    /** Lines of special days as they stand in a CSV file. */
    public static void readDays(String lines, CalendarDraft draft) {
        new CsvReader(draft).read(lines);
    }

    /** Cells as a line of CSV, without its end. */
    public static String line(List<String> cells) {
        return CsvWriter.cells(cells);
    }

    /** The settings that both forms write, by the name under which a draft takes them. */
    static Map<String, String> settings(CalendarDefinition calendar) {
        WorkWeek week = calendar.own().week();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("name", calendar.name());
        settings.put("source", calendar.source());
        settings.put("base", calendar.base());
        settings.put("weekdays", Weekdays.words(week.days()));
        settings.put("hours", week.dayStart() + "-" + week.dayEnd());
        settings.put("zone", week.zone().getId());
        settings.put("plainDays", calendar.own().plainDays().name());
        return settings;
    }
}
