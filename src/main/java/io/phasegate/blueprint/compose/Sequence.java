package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the phases of a method wait for each other (R56): each is entered when the one before it has passed. */
final class Sequence {
    private static final String KIND = "PREDECESSOR_PASSED";

    private Sequence() {
    }

    static List<Phase> of(List<Phase> phases) {
        return IntStream.range(0, phases.size())
                .mapToObj(i -> i == 0 ? phases.get(0) : after(phases.get(i - 1), phases.get(i))).toList();
    }

    private static Phase after(Phase before, Phase phase) {
        boolean waits = phase.gates().stream().filter(gate -> gate.kind() == Gate.Kind.ENTRY)
                .flatMap(gate -> gate.criteria().stream()).anyMatch(one -> waitsFor(one, before));
        return waits ? phase : new Phase(phase.key(), phase.sequence(), phase.name(), phase.canonical(), phase.goal(),
                phase.leadRole(), phase.share(), phase.months(), gates(phase, criterion(before, phase)));
    }

    private static boolean waitsFor(Criterion one, Phase before) {
        return one.kind().equals(KIND) && one.mandatory()
                && one.parameters().getOrDefault("phase", before.key()).equals(before.key());
    }

    private static Criterion criterion(Phase before, Phase phase) {
        Text text = new Text(before.name().zh() + "已通过。", "The phase " + before.name().en() + " has passed.");
        return new Criterion(phase.key() + "-SEQ", KIND, text, Map.of("phase", before.key()), true, List.of(),
                List.of());
    }

    private static List<Gate> gates(Phase phase, Criterion criterion) {
        List<Gate> gates = new ArrayList<>(phase.gates());
        int entry = gates.stream().map(Gate::kind).toList().indexOf(Gate.Kind.ENTRY);
        if (entry < 0) {
            Text name = new Text(phase.name().zh() + "开始", "Start of " + phase.name().en());
            gates.add(0, new Gate(phase.key() + "-ENTRY", Gate.Kind.ENTRY, name, List.of(), List.of(criterion)));
        } else {
            gates.set(entry, with(gates.get(entry), criterion));
        }
        return List.copyOf(gates);
    }

    private static Gate with(Gate gate, Criterion criterion) {
        return new Gate(gate.key(), gate.kind(), gate.name(), gate.deciders(),
                Stream.concat(Stream.of(criterion), gate.criteria().stream()).toList());
    }
}
