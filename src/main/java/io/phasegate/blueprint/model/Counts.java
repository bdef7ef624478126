package io.phasegate.blueprint.model;

import java.util.List;

/** How much a method or blueprint contains: the figures of catalogue and preview (R7). */
public record Counts(int phases, int tasks, int deliverables, int bodies, int roles, int gates, int rules, int criteria,
        int meetings, int trainings, int payments, int deadlines) {

    public static Counts of(Defined defined) {
        List<Gate> gates = defined.phases().stream().flatMap(phase -> phase.gates().stream()).toList();
        return new Counts(defined.phases().size(), defined.tasks().size(), defined.deliverables().size(),
                defined.bodies().size(), defined.roles().size(), gates.size(), defined.checks()
                .size() + defined.rules().size(),
                gates.stream().mapToInt(gate -> gate.criteria().size()).sum(), defined.meetings().size(),
                defined.trainings().size(), defined.payments().size(), defined.deadlines().size());
    }
}
