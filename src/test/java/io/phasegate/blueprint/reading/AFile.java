package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A blueprint file that uses every key of the format, and what is said when one thing in it is changed. */
final class AFile {
    private AFile() {
    }

    static String whole() throws IOException {
        try (InputStream file = AFile.class.getResourceAsStream("/blueprints/whole.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is said of the file with this text in place of the other, as `key reason`, in the order of the file. */
    static List<String> problems(String present, String other) throws IOException {
        String whole = whole();
        if (!whole.contains(present)) {
            throw new AssertionError("whole.yaml does not say " + present);
        }
        return new BlueprintReader().read("whole.yaml", whole.replace(present, other)).problems().stream()
                .map(AFile::words)
                .toList();
    }

    private static String words(Problem problem) {
        return problem.key() + " " + problem.reason().key().replace("phasegate.blueprint.problem.", "");
    }
}
