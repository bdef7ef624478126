package io.phasegate.assurance.race;

import io.phasegate.assurance.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sandbox.data.WorkflowTransactions;

/** Counts the contests that were fought, and remembers those in which a promise was broken. */
final class Score {
    private final Map<String, Integer> fought = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private int total;
    private int waits;

    void add(WorkflowTransactions mode, Arena arena, Contest contest, List<Integer> order, Set<SyncPoint> stops) {
        try {
            arena.fight(contest, order, stops);
        } catch (RuntimeException | AssertionError e) {
            broken.add(mode + " " + contest.name() + " in the order " + order + ": " + e);
        }
        fought.merge(contest.name(), 1, Integer::sum);
        total++;
    }

    List<String> broken() {
        return List.copyOf(broken);
    }

    void waited(int times) {
        waits += times;
    }

    void keep(Figures figures) {
        figures.add("transaction modes", "separate, joined, autocommit");
        fought.forEach((contest, count) -> figures.add("interleavings of " + contest, count));
        figures.add("interleavings", total).add("promises broken", broken.size())
                .add("times an actor waited for the other's lock", waits).keep();
    }
}
