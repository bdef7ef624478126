package io.phasegate.assurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one suite measured. Always printed and written to target/assurance; with {@code -Dassurance.keep=true} also to
 * docs/assurance, from which docs/assurance.md is generated. Keys: {@code promise} (one sentence), {@code volume} (of
 * long suites; the others have one only), {@code command}, then the figures in the order they were added.
 */
public final class Figures {
    private final Class<?> suite;
    private final Map<String, String> lines = new LinkedHashMap<>();

    private Figures(Class<?> suite, String promise) {
        this.suite = suite;
        lines.put("promise", promise);
        if (suite.getSimpleName().endsWith("Assurance")) {
            lines.put("volume", Volume.name());
        }
        lines.put("command", command(suite));
    }

    public static Figures of(Class<?> suite, String promise) {
        return new Figures(suite, promise);
    }

    /** @param label what was counted, for example {@code interleavings}; no line breaks and no equals sign */
    public Figures add(String label, Object value) {
        lines.put(label, String.valueOf(value));
        return this;
    }

    /** Call once, at the end of the suite, when everything was asserted. */
    public void keep() {
        String text = lines.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
        System.out.println("[assurance] " + suite.getSimpleName() + "\n" + text);
        write(Path.of("target", "assurance"), text);
        if (Boolean.getBoolean("assurance.keep")) {
            write(Path.of("docs", "assurance"), text);
        }
    }

    private void write(Path folder, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(suite.getSimpleName() + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String command(Class<?> suite) {
        String volume = Volume.isFull() ? " -Dassurance.volume=full" : "";
        String name = suite.getSimpleName();
        return name.endsWith("Test")
                ? "mvn -Dtest=" + name + volume + " test"
                : "mvn -Passurance -DskipUnitTests=true -Dit.test=" + name
                        + " -Dfailsafe.failIfNoSpecifiedTests=false" + volume + " verify";
    }
}
