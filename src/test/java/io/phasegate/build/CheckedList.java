package io.phasegate.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A sorted list in `docs/` that the build compares with what it finds. Lines that start with `#` are kept on top. */
final class CheckedList {
    private final Path file;

    CheckedList(String file) {
        this.file = Path.of(file);
    }

    SortedSet<String> lines() {
        return new TreeSet<>(read().stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    }

    void write(Collection<String> lines) {
        StringBuilder text = new StringBuilder();
        read().stream().filter(line -> line.startsWith("#")).forEach(line -> text.append(line).append('\n'));
        lines.forEach(line -> text.append(line).append('\n'));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private List<String> read() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
