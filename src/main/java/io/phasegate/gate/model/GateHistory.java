package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The journal's entries about one gate, read in order as its state. Used by {@link GateStates} only. */
final class GateHistory {
    private final Gate gate;
    private final List<Entry> entries;
    private final Map<String, Condition.Closure> closures;

    GateHistory(Gate gate, List<Entry> entries) {
        this.gate = gate;
        this.entries = entries;
        this.closures = entries.stream().filter(entry -> entry.kind() == EntryKind.CONDITION_CLOSED)
                .collect(Collectors.toMap(entry -> entry.text("condition"),
                        entry -> new Condition.Closure(entry.personId(), entry.at(), entry.text("remark")),
                        (first, second) -> first));
    }

    GateState state() {
        GateState state = new GateState(gate, 1, Standing.OPEN, List.of(), List.of());
        for (Entry entry : entries) {
            state = after(state, entry);
        }
        return state;
    }

    private GateState after(GateState state, Entry entry) {
        return switch (entry.kind()) {
            case GATE_SUBMITTED -> new GateState(gate, state.round(), Standing.SUBMITTED, state.decisions(),
                    state.history());
            case GATE_REOPENED -> nextRound(state, state.history());
            case GATE_DECIDED -> decided(state, ConditionData.decision(entry, closures));
            default -> state;
        };
    }

    private GateState decided(GateState state, Decision decision) {
        List<Decision> history = with(state.history(), decision);
        if (decision.kind() == DecisionKind.RECYCLE) {
            return nextRound(state, history);
        }
        Standing standing = state.after(decision.role(), decision.kind());
        return new GateState(gate, state.round(), standing, with(state.decisions(), decision), history);
    }

    private GateState nextRound(GateState state, List<Decision> history) {
        return new GateState(gate, state.round() + 1, Standing.OPEN, List.of(), history);
    }

    private static List<Decision> with(List<Decision> list, Decision decision) {
        List<Decision> more = new ArrayList<>(list);
        more.add(decision);
        return List.copyOf(more);
    }
}
