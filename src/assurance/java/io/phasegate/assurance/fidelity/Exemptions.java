package io.phasegate.assurance.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Host types that need no contract, each with the reason: docs/contract-exemptions.txt. */
final class Exemptions {
    private static final Path FILE = Path.of("docs", "contract-exemptions.txt");

    private Exemptions() {
    }

    static Map<String, String> reasons() {
        try (Stream<String> lines = Files.lines(FILE)) {
            Map<String, String> reasons = new TreeMap<>();
            lines.filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split(": ", 2))
                    .forEach(pair -> reasons.put(pair[0], pair.length > 1 ? pair[1] : ""));
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
