package io.phasegate.method.model;

import io.phasegate.blueprint.model.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Phases of two versions in one order: by their sequence, and of two with the same the one that was there first. They
 * are numbered anew only when two have the same number, since a phase has to know which one comes before it.
 */
final class PhaseOrder {
    private PhaseOrder() {
    }

    /** @param phases those that were kept first */
    static List<Phase> of(List<Phase> phases) {
        List<Phase> ordered = new ArrayList<>(phases);
        ordered.sort(Comparator.comparingInt(Phase::sequence));
        boolean distinct = ordered.stream().mapToInt(Phase::sequence).distinct().count() == ordered.size();
        for (int i = 0; !distinct && i < ordered.size(); i++) {
            ordered.set(i, numbered(ordered.get(i), i + 1));
        }
        return List.copyOf(ordered);
    }

    private static Phase numbered(Phase it, int sequence) {
        return new Phase(it.key(), sequence, it.name(), it.canonical(), it.goal(), it.leadRole(), it.share(),
                it.months(),
                it.gates());
    }
}
