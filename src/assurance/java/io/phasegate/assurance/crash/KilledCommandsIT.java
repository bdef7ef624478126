package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Nothing of the jar writes that is not walked through by a command of the crash suites, or excused with a reason:
 * `killed-commands.txt` has a line for each.
 */
public class KilledCommandsIT {
    private static final List<String> LONG = List.of("set-up", "detach and attach", "a new project",
            "a newer method and back", "the daily round");
    private final Map<String, String> lines = read();

    @Test
    public void shouldHaveALineForEverythingThatWrites() {
        assertThat(WritingSurface.entries()).as("entries of the jar without a line").isSubsetOf(lines.keySet());
    }

    @Test
    public void shouldHaveNoLineForWhatIsGone() {
        assertThat(lines.keySet()).as("lines without an entry in the jar").isSubsetOf(WritingSurface.entries());
    }

    @Test
    public void shouldNameOnlyCommandsThatAreWalkedThrough() {
        assertThat(walked()).as("commands that no suite knows").isSubsetOf(titles());
    }

    @Test
    public void shouldNameEveryCommandThatIsWalkedThrough() {
        assertThat(titles()).as("commands that no line names").isSubsetOf(walked());
    }

    @Test
    public void shouldGiveAReasonForEachExemption() {
        assertThat(lines.values()).allSatisfy(line -> assertThat(line)
                .matches("walk [a-z -]+(, [a-z -]+)*|none .{20,}"));
    }

    /** Guards the enumeration itself. */
    @Test
    public void shouldFindEveryKindOfEntry() {
        assertThat(WritingSurface.entries()).contains("PUT /projects/{key}/calendar",
                "servlet POST /phasegate/settings",
                "transition deliverable review accept", "transition phase pass", "transition meeting hold")
                .hasSizeGreaterThan(80);
    }

    private Set<String> walked() {
        return lines.values().stream().filter(line -> line.startsWith("walk "))
                .flatMap(line -> Arrays.stream(line.substring(5).split(", ")))
                .collect(Collectors.toSet());
    }

    private static Set<String> titles() {
        return Stream.concat(Lane.all().stream().map(Command::title), LONG.stream()).collect(Collectors.toSet());
    }

    private static Map<String, String> read() {
        Map<String, String> lines = new LinkedHashMap<>();
        try (InputStream in = KilledCommandsIT.class.getResourceAsStream("/killed-commands.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2)).forEach(line -> assertThat(lines.put(line[0], line[1]))
                    .as(line[0]).isNull());
            return lines;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
