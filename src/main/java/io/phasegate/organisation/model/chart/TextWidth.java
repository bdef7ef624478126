package io.phasegate.organisation.model.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines by its estimated width: SVG does not wrap. A Chinese character is one em, a Latin one about
 * half.
 */
final class TextWidth {
    private static final double LATIN = 0.56;

    private TextWidth() {
    }

    static double of(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? LATIN : 1).sum();
    }

    /** Breaks at spaces where there are some, inside a word only when it is longer than a line. */
    static List<String> wrap(String text, double widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("(?<=[ 、，])|(?<=[\\u2E80-\\uFFEF])")) {
            if (line.length() > 0 && of(line + word.stripTrailing()) > widest) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(chop(word, widest, lines));
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(one -> !one.isEmpty()).toList();
    }

    /** Moves as many full lines as an overlong word fills to the lines; what is left begins the next one. */
    private static String chop(String word, double widest, List<String> lines) {
        String rest = word;
        while (of(rest) > widest) {
            int end = 1;
            while (of(rest.substring(0, end + 1)) <= widest) {
                end++;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
