package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Kills the host again and again. For each kill one command in each project is brought to its point and held there,
 * then the process gets SIGKILL: as many points as there are projects for one start of the host.
 */
final class KillRun implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 15_000;
    private final KilledHost host;
    private final List<Lane> lanes;
    private final Expected expected;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();
    private final Set<Command> killed = ConcurrentHashMap.newKeySet();
    private int number;

    KillRun(KilledHost host, List<Lane> lanes, Expected expected) {
        this.host = host;
        this.lanes = lanes;
        this.expected = expected;
    }

    /** Until every command came to its end at every point, or the time is over. */
    Map<String, Integer> run(long untilMillis) {
        List<Experiment> batch = batch();
        while (!batch.isEmpty() && System.currentTimeMillis() < untilMillis) {
            List<Experiment> begun = new CopyOnWriteArrayList<>();
            inParallel(batch, experiment -> {
                experiment.begin(threads);
                begun.add(experiment);
            });
            List<Experiment> settled = awaitAll(begun);
            Map<String, JsonNode> faults = faults();
            host.kill();
            begun.forEach(Experiment::end);
            host.start();
            inParallel(begun, experiment -> judge(experiment, settled, faults.get(experiment.label())));
            batch = batch();
        }
        return counts;
    }

    private List<Experiment> batch() {
        List<Experiment> batch = new ArrayList<>();
        lanes.forEach(lane -> lane.places().forEach(place -> lane.points().next()
                .ifPresent(point -> batch.add(new Experiment(point, place, "f" + number++)))));
        return batch;
    }

    private List<Experiment> awaitAll(List<Experiment> batch) {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        List<Experiment> settled = List.of();
        while (settled.size() < batch.size() && System.currentTimeMillis() < deadline) {
            Map<String, JsonNode> faults = faults();
            settled = batch.stream().filter(one -> faults.containsKey(one.label()) && one.settled(faults.get(one.label()))).toList();
        }
        return settled;
    }

    private Map<String, JsonNode> faults() {
        Map<String, JsonNode> faults = new HashMap<>();
        host.as("admin").get("/sandbox/faults").expect(200).json()
                .forEach(fault -> faults.put(fault.path("label").asText(), fault));
        return faults;
    }

    private void judge(Experiment experiment, List<Experiment> settled, JsonNode fault) {
        if (!settled.contains(experiment)) {
            lane(experiment).again(experiment.point);
            count("blocked by another command and tried again");
        } else if (fault.path("where").asText().isEmpty()) {
            count("come to its end");
        } else {
            count("points");
            killed.add(experiment.point.command());
        }
        Experiment.Outcome outcome = experiment.check(expected.of(experiment.point.command()));
        count(outcome.happened() ? "kept" : "not begun");
        if (outcome.behind()) {
            count("status behind the journal, repaired by the next command");
        }
    }

    private Points lane(Experiment experiment) {
        return lanes.stream().map(Lane::points).filter(points -> points.has(experiment.point.command())).findFirst()
                .orElseThrow();
    }

    synchronized void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void noted(Experiment experiment, Consumer<Experiment> work) {
        try {
            work.accept(experiment);
        } catch (AssertionError | RuntimeException e) {
            broken.add(experiment.point + ": " + e);
        }
    }

    /** Commands that were in the middle of their work at least once when the process was killed. */
    Set<Command> killed() {
        return killed;
    }

    /** What must not be: empty when all is well. */
    List<String> broken() {
        return broken;
    }

    private void inParallel(List<Experiment> batch, Consumer<Experiment> work) {
        CompletableFuture.allOf(batch.stream().map(one -> CompletableFuture.runAsync(() -> noted(one, work), threads))
                .toArray(CompletableFuture[]::new)).join();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
