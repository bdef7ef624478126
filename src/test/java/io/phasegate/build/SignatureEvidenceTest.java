package io.phasegate.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * A signature without a source is a guess: every type in `src/jira-api` and `src/rest-client-api` says in its Javadoc
 * where it is known from.
 */
public class SignatureEvidenceTest {
    private static final Pattern SOURCED = Pattern.compile(
            "/\\*\\*[^*]*?(\\* [^*]*?)*Source:[^*]*(facts \\d|Javadoc|S\\d|jira-plugin)");

    @Test
    public void shouldNameTheSourceOfEverySignature() throws IOException {
        List<Path> files = signatures();
        assertThat(files).isNotEmpty();
        assertThat(files).as("types without a source").allMatch(SignatureEvidenceTest::isSourced);
    }

    private static boolean isSourced(Path file) {
        try {
            return SOURCED.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static List<Path> signatures() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String root : List.of("src/jira-api/java", "src/rest-client-api/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }
}
