package io.phasegate.assurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** docs/assurance.md, rendered from the figures that suites kept in docs/assurance. */
final class AssurancePage {
    private static final String HEAD = """
            # What is proved, and by what

            Generated from the files in `docs/assurance`, which the suites write themselves (`-Dassurance.keep=true`); do not edit.
            `mvn -Passurance clean verify` runs every suite with a small volume, `-Dassurance.volume=full` with the full one.
            Everything here was measured in the sandbox or on bare databases, never on a real Jira.
            """;

    private final Path kept;

    AssurancePage(Path kept) {
        this.kept = kept;
    }

    String render() {
        StringBuilder page = new StringBuilder(HEAD);
        files().forEach(file -> section(page, file));
        return page.toString();
    }

    List<String> suites() {
        return files().stream().map(AssurancePage::name).toList();
    }

    private void section(StringBuilder page, Path file) {
        List<String[]> pairs = lines(file).stream().map(line -> line.split("=", 2)).toList();
        page.append("\n## ").append(name(file)).append("\n\n").append(value(pairs, "promise")).append("\n\n");
        pairs.stream().filter(pair -> !pair[0].equals("promise") && !pair[0].equals("command"))
                .forEach(pair -> page.append("- ").append(pair[0]).append(": ").append(pair[1]).append('\n'));
        page.append("\n    ").append(value(pairs, "command")).append('\n');
    }

    private static String value(List<String[]> pairs, String key) {
        return pairs.stream().filter(pair -> pair[0].equals(key)).findFirst().orElseThrow()[1];
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
