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
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString().replaceAll("\r$", ""));
                cell.setLength(0);
            } else {
                cell.append(c);
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
