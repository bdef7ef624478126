package io.phasegate.calendar.exchange;

import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.SpecialDay;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** A calendar as iCalendar (RFC 5545): settings as calendar properties, a whole-day event per special day. */
final class IcalWriter {
    static final String SETTING = "X-PHASEGATE-";
    static final Map<String, String> PROPERTIES = Map.of("name", "X-WR-CALNAME", "source", "X-WR-CALDESC", "zone",
            "X-WR-TIMEZONE", "base", SETTING + "BASE", "weekdays", SETTING + "WEEKDAYS", "hours", SETTING + "HOURS",
            "plainDays", SETTING + "PLAIN-DAYS");
    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    private IcalWriter() {
    }

    static String write(CalendarDefinition calendar) {
        IcalWriter writer = new IcalWriter();
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//Phasegate//Working calendar//EN");
        CalendarFiles.settings(calendar)
                .forEach((name, value) -> writer.line(PROPERTIES.get(name) + ":" + escaped(value)));
        calendar.own().specialDays().forEach(writer::event);
        writer.line("END:VCALENDAR");
        return writer.out.toString();
    }

    private void event(SpecialDay day) {
        String date = DateTimeFormatter.BASIC_ISO_DATE.format(day.date());
        line("BEGIN:VEVENT");
        line("UID:" + date + "@phasegate");
        line("DTSTAMP:" + date + "T000000Z");
        line("DTSTART;VALUE=DATE:" + date);
        line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.date().plusDays(1)));
        line("SUMMARY:" + escaped(day.name()));
        line("CATEGORIES:" + day.kind().name());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Folds after 75 bytes, never within a character. */
    private void line(String content) {
        int bytes = 0;
        for (int point : content.codePoints().toArray()) {
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(character);
            bytes += size;
        }
        out.append("\r\n");
    }
}
