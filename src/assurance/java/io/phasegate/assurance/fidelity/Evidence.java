package io.phasegate.assurance.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a source is one that a reader can look up: an address, or something that docs/evidence.md explains. */
final class Evidence {
    private static final Pattern ADDRESS = Pattern.compile("https://[a-z0-9.-]+\\.[a-z]+(/\\S*)?");
    private static final Pattern FACTS = Pattern.compile("facts (\\d+(?:\\.\\d+)?) \\[([^]]+)]");
    private static final Pattern OPEN_POINT = Pattern.compile("U\\d+");

    private final String explained;

    private Evidence(String explained) {
        this.explained = explained;
    }

    static Evidence explained() {
        try {
            return new Evidence(Files.readString(Path.of("docs", "evidence.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(String source) {
        return ADDRESS.matcher(source).matches() || facts(source)
                || OPEN_POINT.matcher(source).matches() && explained.contains("\n- " + source + ": ");
    }

    private boolean facts(String source) {
        Matcher matcher = FACTS.matcher(source);
        return matcher.matches() && hasTopic(matcher.group(1)) && knowsMarks(matcher.group(2));
    }

    private boolean hasTopic(String number) {
        return Pattern.compile("(?m)^- " + Pattern.quote(number) + "\\.? ").matcher(explained).find();
    }

    private boolean knowsMarks(String marks) {
        for (String mark : marks.split("[ ,]+")) {
            boolean known = mark.matches("S11|S10|S9|S8|S7|DOC|I") || explained.contains("\n- " + mark + ": ");
            if (!known) {
                return false;
            }
        }
        return true;
    }
}
