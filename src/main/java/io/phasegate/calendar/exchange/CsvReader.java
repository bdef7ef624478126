package io.phasegate.calendar.exchange;

import io.phasegate.language.model.CellText;
import java.util.ArrayList;
import java.util.List;

/** Reads the CSV of a calendar: `date,kind,name` lines and `setting,NAME,value` lines, in any order. */
final class CsvReader {
    private static final int COLUMNS = 3;

    private final CalendarDraft draft;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int rowLine = 1;

    CsvReader(CalendarDraft draft) {
        this.draft = draft;
    }

    /** Whether the writer puts an apostrophe before it, which is taken away again here. */
    static boolean isGuarded(String value) {
        return value.startsWith("'") || CellText.isFormula(value);
    }

    void read(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length() && !draft.isHopeless(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(c);
            } else {
                plain(c);
            }
        }
        if (quoted) {
            draft.problem(place(rowLine), "quote");
        }
        endRow();
    }

    private void plain(char c) {
        switch (c) {
            case ',' -> endCell();
            case '\n' -> endRow();
            case '\r' -> { }
            default -> cell.append(c);
        }
    }

    private void endCell() {
        String value = cell.toString();
        boolean guarded = value.startsWith("'") && isGuarded(value.substring(1));
        cells.add(guarded ? value.substring(1) : value);
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(value -> !value.isBlank())) {
            row();
        }
        cells.clear();
        rowLine = line;
    }

    private void row() {
        String place = place(rowLine);
        String first = cells.get(0).strip();
        String second = cells.size() > 1 ? cells.get(1).strip() : "";
        String third = cells.size() > 2 ? cells.get(2) : "";
        if (cells.size() > COLUMNS && cells.stream().skip(COLUMNS).anyMatch(value -> !value.isBlank())) {
            draft.problem(place, "columns", COLUMNS);
        } else if (first.equals("setting")) {
            if (!draft.set(place, second, third)) {
                draft.problem(place, "setting", second);
            }
        } else if (!first.equalsIgnoreCase("date")) {
            draft.day(place, first, second, third);
        }
    }

    private static String place(int line) {
        return "line " + line;
    }
}
