package io.phasegate.blueprint.model;

/** How much a method or blueprint contains: the figures of catalogue and preview (R7). */
public record Counts(int phases, int tasks, int deliverables, int bodies, int roles, int gates, int rules) {
    public static Counts of(Method method) {
        int gates = method.phases().stream().mapToInt(phase -> phase.gates().size()).sum();
        return new Counts(method.phases().size(), method.tasks().size(), method.deliverables().size(),
                method.bodies().size(), method.roles().size(), gates, method.checks().size() + method.rules().size());
    }
}
