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

/**
 * R11: each call of the host throws, answers nothing or is slow once, for each command and page; and the disk is
 * full.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class HostFaultsAssurance {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final long PATIENCE_MILLIS = Volume.of(45, 3000) * 1000L;
    private static final Map<String, Integer> COUNTS = new TreeMap<>();
    private static final List<String> PROVED = new ArrayList<>();
    private static KilledHost host;

    @BeforeClass
    public static void start() {
        host = new KilledHost(FOLDER.getRoot().toPath().resolve("home"));
        LongFaults longFaults = new LongFaults(host);
        longFaults.setUp(Volume.of(300, 25));
        assertThat(longFaults.broken()).isEmpty();
        longFaults.counts().forEach((what, count) -> COUNTS.merge(what, count, Integer::sum));
        host.prepare("FAA");
        Lane.bringBlueprints(host, Volume.of(16, 48));
    }

    @AfterClass
    public static void keepFigures() {
        host.close();
        assertThat(PROVED).as("figures are kept of what was proved").hasSize(4);
        Figures figures = Figures.of(HostFaultsAssurance.class,
                "Every call of the host by every command and page fails once; of each method the first and the last call"
                + " answer nothing once and the first is slow once (half a second); long tasks at calls spread evenly;"
                + " the disk is full: a command happens whole or not at all, and who gave it is told.");
        figures.add("commands", Lane.commands(1).values().stream().mapToInt(List::size).sum());
        COUNTS.putIfAbsent(HostFaultRun.NOT_TRIED, 0);
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
    public void shouldNeverShowItsInsideWhenTheHostFails() throws InterruptedException {
        HostReads reads = new HostReads(host, new Place(host, "FAA"));
        reads.walk();
        assertThat(reads.broken()).isEmpty();
        reads.counts().forEach((what, count) -> COUNTS.merge(what, count, Integer::sum));
        PROVED.add("reads");
    }

    @Test
    public void shouldCompleteALongTaskWhenTheHostFails() {
        LongFaults tasks = new LongFaults(host);
        tasks.projects(Volume.of(2, 40));
        tasks.updates(Volume.of(1, 20));
        assertThat(tasks.broken()).isEmpty();
        tasks.counts().forEach((what, count) -> COUNTS.merge(what, count, Integer::sum));
        PROVED.add("long tasks");
    }

    @Test
    public void shouldNeverWriteHalfOfACommandWhenTheHostFails() throws InterruptedException {
        Expected expected = new Expected(host, "call");
        List<HostFaultRun> runs = new ArrayList<>();
        Lane.commands(1).forEach((letter,
                commands) -> runs.add(new HostFaultRun(host, number -> place(letter, number), commands, expected,
                Volume.of(2, Integer.MAX_VALUE), PATIENCE_MILLIS)));
        runs.forEach(HostFaultRun::learn);
        List<Thread> threads = runs.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        runs.forEach(one -> one.counts().forEach((what, count) -> COUNTS.merge(what, count, Integer::sum)));
        assertThat(runs.stream().flatMap(one -> one.broken().stream()).toList()).isEmpty();
        if (Volume.isFull()) {
            assertThat(COUNTS.getOrDefault(HostFaultRun.NOT_TRIED, 0)).as(HostFaultRun.NOT_TRIED).isZero();
        }
        runs.forEach(HostFaultsAssurance::struck);
        PROVED.add("commands");
    }

    private static void struck(HostFaultRun run) {
        for (Command command : run.commands()) {
            int seen = run.seen(command);
            int struck = run.struck(command);
            assertThat(struck).as(command.title()).isBetween(Math.min(1, seen), seen);
            COUNTS.merge("commands: calls of the host", seen, Integer::sum);
            COUNTS.merge("commands: calls that failed, answered nothing or were slow", struck, Integer::sum);
            COUNTS.merge("commands: calls that did not", seen - struck, Integer::sum);
        }
    }

    private static Place place(String letter, int number) {
        String key = "F" + letter + (char) ('A' + number / 26) + (char) ('A' + number % 26);
        return Lane.project(host, letter, key);
    }
}
