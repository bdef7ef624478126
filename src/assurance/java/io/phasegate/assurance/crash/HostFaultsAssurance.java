package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runners.MethodSorters;

/** R11: each call of the host throws, answers nothing or is slow once, for each command and page; and the disk is full. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class HostFaultsAssurance {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final long PATIENCE_MILLIS = Volume.of(30, 900) * 1000L;
    private static final Map<String, Integer> COUNTS = new TreeMap<>();
    private static final List<String> PROVED = new ArrayList<>();
    private static KilledHost host;

    @BeforeClass
    public static void start() {
        host = new KilledHost(FOLDER.getRoot().toPath().resolve("home"));
        host.prepare("FAA", "FAB", "FAC");
    }

    @AfterClass
    public static void keepFigures() {
        host.close();
        assertThat(PROVED).as("figures are kept of what was proved").hasSize(3);
        Figures figures = Figures.of(HostFaultsAssurance.class, "At every call of the host that was tried, failing, answering nothing"
                + " or slow, and when its disk is full: a command happens whole or not at all, and who gave it is told.");
        figures.add("commands", DocumentStep.all().size() + GateStep.all().size() + OrganisationStep.values().length);
        COUNTS.putIfAbsent(HostFaultRun.CUT_SHORT, 0);
        COUNTS.forEach(figures::add);
        figures.keep();
    }

    @Test
    public void shouldAnswerWithAReferenceWhenTheDiskIsFull() throws IOException {
        FullDisk disk = new FullDisk(host, new Place(host, "FAA"));
        disk.refusesToDeliverWithoutItsSheet();
        disk.refusesToDeliverWithoutTemporaryFiles();
        disk.leavesNoTemporaryFileBehind();
        COUNTS.put("ways in which the disk was full", 2);
        PROVED.add("disk");
    }

    @Test
    public void shouldNeverShowItsInsideWhenTheHostFails() {
        HostReads reads = new HostReads(host, new Place(host, "FAA"));
        reads.walk(Volume.of(25, 7));
        assertThat(reads.broken()).isEmpty();
        reads.counts().forEach((what, count) -> COUNTS.merge(what, count, Integer::sum));
        PROVED.add("reads");
    }

    @Test
    public void shouldNeverWriteHalfOfACommandWhenTheHostFails() throws InterruptedException {
        List<HostFaultRun> runs = List.of(run("FAA", DocumentStep.all()), run("FAB", GateStep.all()),
                run("FAC", List.of(OrganisationStep.values())));
        List<Thread> threads = runs.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        runs.forEach(one -> one.counts().forEach((what, count) -> COUNTS.merge(what, count, Integer::sum)));
        assertThat(runs.stream().flatMap(one -> one.broken().stream()).toList()).isEmpty();
        assertThat(COUNTS.get(HostFaultRun.CALLS)).isGreaterThan(10);
        PROVED.add("commands");
    }

    private static HostFaultRun run(String key, List<Command> commands) {
        Place place = new Place(host, key);
        Expected expected = new Expected();
        commands.forEach(command -> expected.learn(command, place));
        return new HostFaultRun(host, place, commands, expected, Volume.of(9, 2), Volume.of(40, 15),
                System.currentTimeMillis() + PATIENCE_MILLIS);
    }
}
