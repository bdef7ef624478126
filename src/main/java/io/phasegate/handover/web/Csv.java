package io.phasegate.handover.web;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is disarmed with a leading apostrophe. */
final class Csv {
    private Csv() {
    }

    static String of(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
