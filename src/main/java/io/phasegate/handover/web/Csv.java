package io.phasegate.handover.web;

import io.phasegate.language.model.CellText;
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
        return '"' + (CellText.isFormula(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
