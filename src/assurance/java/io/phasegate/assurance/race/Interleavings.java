package io.phasegate.assurance.race;

import java.util.ArrayList;
import java.util.List;

/** Every order in which two actors can take their steps: 20 for three steps each, 70 for four. */
final class Interleavings {
    private final int steps;
    private final List<List<Integer>> found = new ArrayList<>();

    private Interleavings(int steps) {
        this.steps = steps;
        extend(List.of(), 0, 0);
    }

    static List<List<Integer>> of(int stepsEach) {
        return List.copyOf(new Interleavings(stepsEach).found);
    }

    private void extend(List<Integer> order, int first, int second) {
        if (first == steps && second == steps) {
            found.add(order);
        }
        if (first < steps) {
            extend(with(order, 0), first + 1, second);
        }
        if (second < steps) {
            extend(with(order, 1), first, second + 1);
        }
    }

    private static List<Integer> with(List<Integer> order, int next) {
        List<Integer> longer = new ArrayList<>(order);
        longer.add(next);
        return List.copyOf(longer);
    }
}
