package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a method demands of a project, without how it is worded: this must be the same in any order of overlays. */
final class Demands {
    private Demands() {
    }

    static Map<String, Object> of(Method method) {
        Map<String, Object> demands = new TreeMap<>();
        method.roles().forEach(role -> demands.put("role " + role.code(), List.of(role.side(), role.minimum(),
                role.perDepartment(), new HashSet<>(role.duties()))));
        method.bodies().forEach(body -> demands.put("body " + body.key(), List.of(body.required(), body.sides())));
        method.checks().forEach(check -> demands.put("check " + check.kind() + check.parameters(), check.severity()));
        demands.put("responsibilities", new HashSet<>(method.responsibilities()));
        demands.put("parts", new HashSet<>(method.parts()));
        method.phases().forEach(phase -> gates(demands, phase));
        return demands;
    }

    private static void gates(Map<String, Object> demands, Phase phase) {
        for (Gate.Kind kind : Gate.Kind.values()) {
            demands.put(kind + " deciders " + phase.key(),
                    set(gates(phase, kind).flatMap(gate -> gate.deciders().stream())));
            demands.put(kind + " criteria " + phase.key(), set(gates(phase, kind)
                    .flatMap(gate -> gate.criteria().stream()).map(criterion -> criterion.key())));
        }
    }

    private static Stream<Gate> gates(Phase phase, Gate.Kind kind) {
        return phase.gates().stream().filter(gate -> gate.kind() == kind);
    }

    private static Set<String> set(Stream<String> keys) {
        return new HashSet<>(keys.toList());
    }
}
