package io.phasegate.calendar.exchange;

import io.phasegate.calendar.model.CalendarDefinition;
import java.util.List;
import java.util.stream.Collectors;

/** A calendar as CSV (RFC 4180): three columns, settings first, then a line per special day. */
final class CsvWriter {
    private CsvWriter() {
    }

    static String write(CalendarDefinition calendar) {
        StringBuilder out = new StringBuilder();
        line(out, List.of("date", "kind", "name"));
        CalendarFiles.settings(calendar).forEach((name, value) -> line(out, List.of("setting", name, value)));
        calendar.own().specialDays()
                .forEach(day -> line(out, List.of(day.date().toString(), day.kind().name(), day.name())));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(cells(cells)).append("\r\n");
    }

    static String cells(List<String> cells) {
        return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(","));
    }

    /** What a spreadsheet would take for a formula gets an apostrophe, which the reader takes away again. */
    private static String cell(String value) {
        String text = CsvReader.isGuarded(value) ? "'" + value : value;
        return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
