package io.phasegate.assurance.hostile;

import java.util.ArrayList;
import java.util.List;

/** The cells of a CSV file as a spreadsheet reads them: quotes, doubled quotes, line breaks inside. */
final class CsvCells {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvCells() {
    }

    static List<String> of(String csv) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : csv.replace("\"\"", "\u0001").toCharArray()) {
            quoted = c == '"' ? !quoted : quoted;
            if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c != '"') {
                cell.append(c == '\u0001' ? '"' : c);
            }
        }
        return cells;
    }

    /** Whether a spreadsheet would take this cell for a formula. */
    static boolean isFormula(String cell) {
        String seen = cell.replaceAll("^[\\s\u00a0\u3000\u200b\ufeff\u202e]+", "");
        return !seen.isEmpty() && STARTS.indexOf(seen.charAt(0)) >= 0;
    }
}
