package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * R4: SIGKILL before and after every statement of a command that writes, commits included, of the plugin's and of the
 * host's tables. A read leaves the data as the statement before it did, so of the reads each n-th is taken.
 */
public class KillAtStatementAssurance {
    private static final long PATIENCE_MILLIS = Volume.of(20, 9000) * 1000L;
    /**
     * Projects of each lane at most. Sixteen at a time: the host has 20 threads, and each command that waits to be
     * killed holds one. What belongs to the whole site is in the lane with a single one.
     */
    private static final Map<String, Integer> PLACES = Map.of("D", 4, "G", 4, "O", 1, "P", 3, "R", 4);
    private static final int READS = 40;
    private static final Map<String, Object> FIGURES = new TreeMap<>();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldKeepEverythingWholeOnAnH2File() throws Exception {
        kill(KilledOnDatabase.h2File(folder));
    }

    @Test
    public void shouldKeepEverythingWholeOnPostgres() throws Exception {
        kill(KilledOnDatabase.postgres(folder));
    }

    @AfterClass
    public static void keepFigures() {
        assertThat(FIGURES).as("figures are kept of what was proved").isNotEmpty();
        Figures figures = Figures.of(KillAtStatementAssurance.class,
                "Killed before or after any statement of any command that writes, and any "
                + READS + "th of all its statements, the product has the command whole or not at all, keeps what it"
                + " acknowledged, and takes the command again.");
        FIGURES.forEach(figures::add);
        figures.keep();
    }

    private static void kill(KilledOnDatabase database) throws Exception {
        Map<String, Object> figures = new TreeMap<>();
        try (database) {
            KilledHost host = database.host();
            Expected expected = new Expected(host, "sql");
            List<Lane> lanes = lanes(host, expected);
            Set<Command> killed;
            try (KillRun run = new KillRun(host, lanes, expected)) {
                run.run(System.currentTimeMillis() + PATIENCE_MILLIS)
                        .forEach((what, count) -> figures.put(database.label(what), count));
                assertThat(run.broken()).isEmpty();
                figures.put(database.label("commands killed"), run.killed().size());
                killed = run.killed();
            }
            figures.put(database.label("starts of the host"), host.starts());
            figures.put(database.label("commands"), lanes.stream().mapToInt(lane -> lane.points().commands().size())
                    .sum());
            figures.put(database.label("points not tried"), lanes.stream().mapToInt(lane -> lane.points().open()).sum());
            figures.put(database.label("all statements and writing ones of each command"), lanes.stream()
                    .flatMap(lane -> lane.points().statements()).sorted().collect(Collectors.joining(", ")));
            assertThat(host.starts()).isGreaterThan(2);
            FIGURES.putAll(figures);
            complete(lanes, killed);
        }
    }

    private static void complete(List<Lane> lanes, Set<Command> killed) {
        if (Volume.isFull()) {
            assertThat(lanes).as("every point was tried").allMatch(lane -> lane.points().open() == 0);
            assertThat(killed).as("every command was killed").containsExactlyInAnyOrderElementsOf(Lane.all());
        }
    }

    private static List<Lane> lanes(KilledHost host, Expected expected) {
        host.prepare();
        Lane.bringBlueprints(host, Volume.of(8, 30));
        List<Lane> lanes = new ArrayList<>();
        Lane.commands(0).forEach((letter,
                commands) -> lanes.add(lane(host, letter, new Points(commands, expected, Volume.isFull(),
                Volume.of(0, READS)))));
        lanes.forEach(lane -> lane.points().learn(lane.places().get(0)));
        return lanes;
    }

    private static Lane lane(KilledHost host, String letter, Points points) {
        List<Place> places = new ArrayList<>();
        for (int number = 0; number < Math.min(Volume.of(2, 4), PLACES.get(letter)); number++) {
            String key = "C" + letter + (char) ('A' + number);
            places.add(Lane.project(host, letter, key));
        }
        return new Lane(places, points);
    }
}
