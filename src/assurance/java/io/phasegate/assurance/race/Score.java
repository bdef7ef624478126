package io.phasegate.assurance.race;

import io.phasegate.assurance.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import sandbox.data.WorkflowTransactions;

/** Counts the contests that were fought, and remembers those in which a promise was broken. */
final class Score {
    private final Map<String, Integer> fought = new TreeMap<>();
    private final Set<String> done = new TreeSet<>();
    private final List<String> broken = new ArrayList<>();
    private int total;
    private int waits;

    void add(WorkflowTransactions mode, Arena arena, Contest contest, List<Integer> order) {
        try {
            Outcome outcome = arena.fight(contest, order);
            Stream.of(0, 1).filter(outcome::done).map(actor -> actor(contest.name(), actor)).forEach(done::add);
        } catch (RuntimeException | AssertionError e) {
            broken.add(mode + " " + contest.name() + " in the order " + order + ": " + e);
        }
        fought.merge(contest.name(), 1, Integer::sum);
        total++;
    }

    /** Where somebody never came through, whatever the order, there was no race. */
    List<String> neverDone() {
        return fought.keySet().stream().flatMap(name -> Stream.of(0, 1).map(actor -> actor(name, actor)))
                .filter(actor -> !done.contains(actor)).toList();
    }

    private static String actor(String contest, int actor) {
        return contest + " by " + actor;
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
