package io.phasegate.blueprint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Problem;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/**
 * Ten thousand shipped files with something wrong in them: never an exception, and each refusal names line and
 * reason.
 */
public class MalformedFilesTest {
    private static final int FILES = 10_000;
    private static final int LONGEST = 9_000;
    private static final List<String> INSERTED = List.of("\t", ":", "- ", "[", "}", "&a ", "*a", "!!x ", "\"", "'",
            "|\n", "? ", "%",
            "\u0000", "{a: b}", "\n\n  x: y\n", "#", "<<: ", "\uFFFF", "\u2028", "null", "-1", "1e999", "~", "...\n",
            "---\n");
    private final Random random = new Random(20261122);

    @Test
    public void shouldRefuseOrReadEveryGeneratedFileWithoutAnException() {
        List<String> files = Shipped.blueprints().all().stream().map(one -> Shipped.text(one.id()))
                .filter(text -> text.length() < LONGEST).toList();
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            Reading reading = new BlueprintReader().read("any.yaml", spoilt(files.get(random.nextInt(files.size()))));
            assertThat(reading.blueprint().isEmpty()).isEqualTo(!reading.problems().isEmpty());
            refused += reading.problems().isEmpty() ? 0 : 1;
            reading.problems().forEach(MalformedFilesTest::located);
        }
        assertThat(refused).isGreaterThan(FILES / 2);
    }

    private static void located(Problem problem) {
        assertThat(problem.reason().key()).startsWith("phasegate.blueprint.problem.");
        assertThat(problem.line()).as(problem.toString()).isPositive();
    }

    /** One or several of: a piece cut out, doubled, moved, replaced by a mark of YAML, or cut off at the end. */
    private String spoilt(String text) {
        String spoilt = text;
        for (int times = 1 + random.nextInt(3); times > 0 && spoilt.length() > 2; times--) {
            int from = random.nextInt(spoilt.length() - 1);
            int to = Math.min(spoilt.length(), from + 1 + random.nextInt(60));
            String piece = spoilt.substring(from, to);
            spoilt = switch (random.nextInt(5)) {
                case 0 -> spoilt.substring(0, from) + spoilt.substring(to);
                case 1 -> spoilt.substring(0, to) + piece + spoilt.substring(to);
                case 2 -> piece + spoilt.substring(0, from) + spoilt.substring(to);
                case 3 -> spoilt.substring(0,
                        from) + INSERTED.get(random.nextInt(INSERTED.size())) + spoilt.substring(to);
                default -> spoilt.substring(0, to);
            };
        }
        return spoilt;
    }
}
