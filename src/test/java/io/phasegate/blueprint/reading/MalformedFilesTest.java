package io.phasegate.blueprint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.SpoiltFiles;
import io.phasegate.blueprint.model.Problem;
import java.util.function.Supplier;
import org.junit.Test;

/**
 * Ten thousand times a shipped file with something wrong in it, each of them in its turn: never an exception, and each
 * refusal names line and reason. The reader writes nothing; over HTTP see MalformedImportsIT.
 */
public class MalformedFilesTest {
    private static final int EXCERPTS = 9_900;
    private static final int WHOLE = 100;
    private final SpoiltFiles files = new SpoiltFiles(20_261_122);

    @Test
    public void shouldRefuseOrReadEveryExcerptWithoutAnException() {
        assertThat(refused(EXCERPTS, files::excerpt)).isGreaterThan(EXCERPTS / 2);
    }

    @Test
    public void shouldRefuseOrReadEveryWholeFileWithoutAnException() {
        assertThat(WHOLE).isGreaterThanOrEqualTo(4 * files.shipped());
        assertThat(refused(WHOLE, files::whole)).isGreaterThan(WHOLE / 2);
    }

    private static int refused(int number, Supplier<String> files) {
        int refused = 0;
        for (int i = 0; i < number; i++) {
            Reading reading = new BlueprintReader().read("any.yaml", files.get());
            assertThat(reading.blueprint().isEmpty()).isEqualTo(!reading.problems().isEmpty());
            refused += reading.problems().isEmpty() ? 0 : 1;
            reading.problems().forEach(MalformedFilesTest::located);
        }
        return refused;
    }

    private static void located(Problem problem) {
        assertThat(problem.reason().key()).startsWith("phasegate.blueprint.problem.");
        assertThat(problem.line()).as(problem.toString()).isPositive();
    }
}
