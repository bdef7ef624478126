package io.phasegate.calendar.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One unfolded line of an iCalendar file.
 *
 * @param number     of the line with which it begins
 * @param parameters as they stand, in upper case
 */
record ContentLine(int number, String name, String parameters, String value) {

    /** Lines of the text with the folding undone; a line without colon has an empty name. */
    static List<ContentLine> of(String text) {
        List<ContentLine> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int number = 0;
        int begun = 1;
        for (String raw : text.split("\r?\n", -1)) {
            number++;
            if (!raw.isEmpty() && (raw.charAt(0) == ' ' || raw.charAt(0) == '\t')) {
                line.append(raw, 1, raw.length());
                continue;
            }
            add(lines, begun, line);
            line.setLength(0);
            line.append(raw);
            begun = number;
        }
        add(lines, begun, line);
        return lines;
    }

    private static void add(List<ContentLine> lines, int number, CharSequence line) {
        if (line.length() > 0) {
            lines.add(parsed(number, line.toString()));
        }
    }

    private static ContentLine parsed(int number, String line) {
        boolean quoted = false;
        int nameEnd = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            nameEnd = nameEnd < 0 && (c == ';' || c == ':') ? i : nameEnd;
            if (c == ':' && !quoted) {
                return new ContentLine(number, line.substring(0, nameEnd).toUpperCase(Locale.ROOT),
                        line.substring(nameEnd, i).toUpperCase(Locale.ROOT), line.substring(i + 1));
            }
        }
        return new ContentLine(number, "", "", line);
    }

    boolean is(String property, String expected) {
        return name.equals(property) && value.strip().equalsIgnoreCase(expected);
    }

    Optional<String> after(String property) {
        return name.equals(property) ? Optional.of(value.strip().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** The value with the escapes of RFC 5545 undone. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                char next = value.charAt(i);
                text.append(next == 'n' || next == 'N' ? ' ' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    String place() {
        return "line " + number;
    }
}
