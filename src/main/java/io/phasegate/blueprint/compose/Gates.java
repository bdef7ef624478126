package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phases of a method while it is being put together: the gates of overlays join those of the backbone. */
final class Gates {
    private static final String PREDECESSOR_PASSED = "PREDECESSOR_PASSED";
    private static final String PHASE = "phase";
    private static final List<String> DOCUMENTS = List.of("deliverable", "deliverables", "evidence");

    private final Notes notes;
    private final UnaryOperator<String> sameCheck;
    private List<Phase> phases;

    /** @param sameCheck the check that stands for one of the overlay that is being placed */
    Gates(Notes notes, UnaryOperator<String> sameCheck, List<Phase> phases) {
        this.notes = notes;
        this.sameCheck = sameCheck;
        this.phases = phases;
    }

    List<Phase> phases() {
        return phases;
    }

    void place(Blueprint overlay, Moves moves) {
        overlay.phases().forEach(phase -> place(overlay, phase, moves));
    }

    private void place(Blueprint overlay, Phase phase, Moves moves) {
        String home = moves.phase(phase.key());
        phases = phases.stream().map(one -> one.key().equals(home) ? joined(overlay, one, phase, moves) : one).toList();
        if (!moves.phases().exact(phase)) {
            notes.add("phase-guessed", phase.name(), overlay.name(), phases.get(number(home)).name());
        }
    }

    private int number(String key) {
        return phases.stream().map(Phase::key).toList().indexOf(key);
    }

    private Phase joined(Blueprint overlay, Phase home, Phase phase, Moves moves) {
        List<Gate> gates = new ArrayList<>(home.gates());
        for (Gate gate : phase.gates()) {
            Gate placed = in(overlay, gate, home, moves);
            int at = gates.stream().map(Gate::kind).toList().lastIndexOf(gate.kind());
            if (at < 0) {
                gates.add(placed);
            } else {
                gates.set(at, joined(overlay, gates.get(at), placed));
            }
        }
        return new Phase(home.key(), home.sequence(), home.name(), home.canonical(), home.goal(), home.leadRole(),
                home.share(), home.months(), List.copyOf(gates));
    }

    private Gate joined(Blueprint overlay, Gate gate, Gate added) {
        notes.add("gate-joined", added.name(), overlay.name(), gate.name());
        List<String> deciders = Stream.concat(gate.deciders().stream(), added.deciders().stream()).distinct().toList();
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        gate.criteria().forEach(criterion -> criteria.put(criterion.key(), criterion));
        for (Criterion criterion : added.criteria()) {
            if (criteria.putIfAbsent(criterion.key(), criterion) != null) {
                notes.add("first-kept", criterion.key(), overlay.name());
            }
        }
        return new Gate(gate.key(), gate.kind(), gate.name(), deciders, List.copyOf(criteria.values()));
    }

    private Gate in(Blueprint overlay, Gate gate, Phase home, Moves moves) {
        return new Gate(gate.key(), gate.kind(), gate.name(), gate.deciders(), gate.criteria().stream()
                .flatMap(criterion -> in(overlay, criterion, home, moves).stream()).toList());
    }

    /** Empty when the criterion would wait for its own phase, because both phases of the overlay came into one. */
    private Optional<Criterion> in(Blueprint overlay, Criterion criterion, Phase home, Moves moves) {
        Map<String, String> parameters = parameters(criterion, moves);
        int waitsFor = parameters.containsKey(PHASE) ? number(parameters.get(PHASE)) : number(home.key()) - 1;
        if (criterion.kind().equals(PREDECESSOR_PASSED) && (waitsFor < 0 || waitsFor >= number(home.key()))) {
            notes.add("predecessor-here", criterion.text(), overlay.name(), home.name());
            return Optional.empty();
        }
        return Optional.of(new Criterion(criterion.key(), criterion.kind(), criterion.text(), parameters,
                criterion.mandatory(), criterion.tickedBy(), criterion.waivedBy()));
    }

    private Map<String, String> parameters(Criterion criterion, Moves moves) {
        Map<String, String> parameters = new LinkedHashMap<>(criterion.parameters());
        parameters.computeIfPresent(PHASE, (name, phase) -> moves.phase(phase));
        parameters.computeIfPresent("checks", (name, keys) -> each(keys, sameCheck));
        DOCUMENTS.forEach(document -> parameters.computeIfPresent(document,
                (name, keys) -> each(keys, moves::document)));
        return parameters;
    }

    private static String each(String keys, UnaryOperator<String> other) {
        return Stream.of(keys.split(",")).map(other).distinct().collect(Collectors.joining(","));
    }
}
