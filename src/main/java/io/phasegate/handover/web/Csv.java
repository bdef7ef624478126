package io.phasegate.handover.web;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is disarmed with a leading apostrophe. */
final class Csv {
    private static final String STARTS = "=+-@＝＋－＠﹢﹣﹦﹫−";

    private Csv() {
    }

    static String of(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String cell(String text) {
        return '"' + (isFormula(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    /** Spreadsheets skip what is not seen at the start of a cell, and take full-width signs for the narrow ones. */
    private static boolean isFormula(String text) {
        boolean controlled = !text.isEmpty() && Character.isISOControl(text.charAt(0));
        return controlled || text.codePoints().filter(point -> !isUnseen(point)).limit(1)
                .anyMatch(point -> STARTS.indexOf(point) >= 0);
    }

    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
