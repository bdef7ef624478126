package io.phasegate.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** docs/assurance.md says what the suites measured, and every suite of the safety net has its figures there. */
public class AssurancePageTest {
    private static final Path PAGE = Path.of("docs", "assurance.md");

    private final AssurancePage page = new AssurancePage(Path.of("docs", "assurance"));

    @Test
    public void shouldShowWhatTheSuitesKept() throws IOException {
        if (Boolean.getBoolean("update.assurance")) {
            Files.writeString(PAGE, page.render());
        }
        assertThat(Files.readString(PAGE)).as("run with -Dupdate.assurance=true").isEqualTo(page.render());
    }

    @Test
    public void shouldHaveFiguresOfEverySuite() throws IOException {
        assertThat(page.suites()).as("run the suite with -Dassurance.volume=full -Dassurance.keep=true")
                .containsAll(suitesWithFigures());
    }

    @Test
    public void shouldKeepOnlyFullVolumes() {
        assertThat(page.render().lines()).doesNotContain("- volume: small");
    }

    private static List<String> suitesWithFigures() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "assurance", "java"))) {
            return files.filter(file -> file.toString().matches(".*(Test|IT|Assurance)\\.java"))
                    .filter(AssurancePageTest::keepsFigures)
                    .map(AssurancePageTest::name).filter(name -> !name.equals("AssurancePageTest")).toList();
        }
    }

    /** All long suites do; of the others those that say so. */
    private static boolean keepsFigures(Path file) {
        try {
            return name(file).endsWith("Assurance") || Files.readString(file).contains("Figures.of(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
