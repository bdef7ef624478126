package io.phasegate.assurance.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The reviewed table of expected outcomes, permissions.txt. Its head explains its form. */
final class Table {
    private final List<Row> rows = new ArrayList<>();

    private Table() {
    }

    static Table read() {
        try (InputStream in = Table.class.getResourceAsStream("/permissions.txt")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String text) {
        Table table = new Table();
        List<String> block = new ArrayList<>();
        Stream.concat(text.lines(), Stream.of("[end]")).filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
            if (line.startsWith("[") && !block.isEmpty()) {
                table.rows.add(row(block));
                block.clear();
            }
            block.add(line);
        });
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    private static Row row(List<String> block) {
        String title = block.get(0).substring(1, block.get(0).indexOf(']'));
        Map<Where, List<String>> expected = new EnumMap<>(Where.class);
        String[] deed = {"", "", ""};
        for (String line : block.subList(1, block.size())) {
            String word = line.substring(0, line.indexOf(' '));
            String rest = line.substring(line.indexOf(' ')).strip();
            switch (word) {
                case "own", "foreign", "unknown" -> expected.put(Where.valueOf(word.toUpperCase(Locale.ROOT)),
                        outcomes(title, rest));
                case "match" -> deed[2] = rest;
                default -> {
                    deed[0] = word;
                    deed[1] = rest;
                }
            }
        }
        return new Row(title, deed[0], deed[1], deed[2], expected);
    }

    private static List<String> outcomes(String title, String line) {
        List<String> outcomes = Arrays.asList(line.split("\\s+"));
        if (outcomes.size() != Actor.all().size()) {
            throw new IllegalArgumentException(title + " needs " + Actor.all().size() + " outcomes: " + line);
        }
        return outcomes;
    }
}
