package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Phase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Nothing may wait for itself: bodies that report in a circle, phases that wait for one that comes later. */
final class Order {
    private final Section root;
    private final Blueprint blueprint;

    Order(Section root, Blueprint blueprint) {
        this.root = root;
        this.blueprint = blueprint;
    }

    void check() {
        Map<String, Body> bodies = byKey(blueprint.bodies(), Body::key);
        blueprint.bodies().stream().filter(body -> reportsToItself(body, bodies))
                .forEach(body -> root.problem("bodies", "parent-cycle", body.key()));
        Map<String, Phase> phases = byKey(blueprint.phases(), Phase::key);
        blueprint.phases().forEach(phase -> phase.gates().stream().flatMap(gate -> gate.criteria().stream())
                .filter(one -> one.kind().equals("PREDECESSOR_PASSED")).filter(one -> waitsForLater(one, phase, phases))
                .forEach(one -> root.problem("phases", "predecessor-later", one.key(), phase.key())));
    }

    private static boolean waitsForLater(Criterion one, Phase phase, Map<String, Phase> phases) {
        Phase before = phases.get(one.parameters().get("phase"));
        return before != null && (before.key().equals(phase.key()) || before.sequence() > phase.sequence());
    }

    private static boolean reportsToItself(Body body, Map<String, Body> bodies) {
        Set<String> seen = new HashSet<>();
        Body above = body;
        while (above != null && seen.add(above.key())) {
            above = above.parent().map(bodies::get).orElse(null);
        }
        return above != null && above.key().equals(body.key());
    }

    private static <T> Map<String, T> byKey(List<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
