package io.phasegate.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables of docs/acceptance.md: what the sources demand, and the test that proves it. */
final class AcceptancePage {
    private static final Path PAGE = Path.of("docs/acceptance.md");
    private static final int SYSTEM_CELLS = 6;
    private static final int REQUIREMENT_CELLS = 4;

    private AcceptancePage() {
    }

    /** A row of the first table: a system that the sources name. */
    record SystemRow(String system, String seed, String topic, String demanded, String proof, String missing) {
    }

    /** A row of the second table: a numbered requirement. */
    record RequirementRow(String number, String demanded, String proof, String missing) {
    }

    static List<SystemRow> systems() {
        return rows(SYSTEM_CELLS).map(row -> new SystemRow(row[0], row[1], row[2], row[3], row[4], row[5])).toList();
    }

    static List<RequirementRow> requirements() {
        return rows(REQUIREMENT_CELLS).map(row -> new RequirementRow(row[0], row[1], row[2], row[3]))
                .filter(row -> row.number().matches("R\\d+")).toList();
    }

    /** Heads and rulers left out. */
    private static Stream<String[]> rows(int cells) {
        try {
            return Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| "))
                    .map(line -> line.substring(2, line.lastIndexOf('|')).split("\\|", -1))
                    .map(row -> Stream.of(row).map(String::strip).toArray(String[]::new))
                    .filter(row -> row.length == cells && !row[0].equals("System"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
