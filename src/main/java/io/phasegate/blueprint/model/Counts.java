package io.phasegate.blueprint.model;

import java.util.List;

/** How much a method or blueprint contains: the figures of catalogue and preview (R7). */
public record Counts(int phases, int tasks, int deliverables, int bodies, int roles, int gates, int rules) {
    public static Counts of(Method method) {
        return new Counts(method.phases().size(), method.tasks().size(), method.deliverables().size(),
                method.bodies().size(), method.roles().size(), gates(method.phases()),
                method.checks().size() + method.rules().size());
    }

    public static Counts of(Blueprint blueprint) {
        return new Counts(blueprint.phases().size(), blueprint.tasks().size(), blueprint.deliverables().size(),
                blueprint.bodies().size(), blueprint.roles().size(), gates(blueprint.phases()),
                blueprint.checks().size() + blueprint.rules().size());
    }

    private static int gates(List<Phase> phases) {
        return phases.stream().mapToInt(phase -> phase.gates().size()).sum();
    }
}
