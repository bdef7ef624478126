package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The states of all gates and phases of a project from one reading of its journal. */
public final class GateStates {
    private final Method method;
    private final Map<String, List<Entry>> entries;

    public GateStates(Method method, ProjectJournal journal) {
        this.method = method;
        this.entries = Stream.concat(journal.shared().stream(), journal.internal().stream())
                .collect(Collectors.groupingBy(Entry::subject));
    }

    public GateState of(Gate gate) {
        return new GateHistory(gate, about(GateSubject.gate(gate.key()))).state();
    }

    /** Entry of the phase's start, empty before. */
    public Optional<Entry> started(String phaseKey) {
        return about(GateSubject.phase(phaseKey)).stream().filter(entry -> entry.kind() == EntryKind.PHASE_STARTED)
                .findFirst();
    }

    /** Where the phase stands by its exit gates: in review once every one that is left was submitted. */
    public PhaseStatus status(Phase phase) {
        List<Standing> exits = exits(phase).stream().map(GateState::standing).toList();
        return started(phase.key()).isEmpty() ? PhaseStatus.NOT_STARTED : byExits(exits);
    }

    private static PhaseStatus byExits(List<Standing> exits) {
        if (exits.contains(Standing.STOPPED)) {
            return PhaseStatus.STOPPED;
        }
        if (exits.contains(Standing.ON_HOLD)) {
            return PhaseStatus.ON_HOLD;
        }
        List<Standing> open = exits.stream().filter(standing -> !standing.isPassed()).toList();
        if (!exits.isEmpty() && open.isEmpty()) {
            return exits.contains(Standing.PASSED_WITH_CONDITIONS) ? PhaseStatus.PASSED_WITH_CONDITIONS : PhaseStatus.PASSED;
        }
        boolean allSubmitted = !open.isEmpty() && open.stream().allMatch(Standing.SUBMITTED::equals);
        return allSubmitted ? PhaseStatus.GATE_REVIEW : PhaseStatus.IN_PROGRESS;
    }

    /** The exit gates that are still to be passed. */
    public List<GateState> openExits(Phase phase) {
        return exits(phase).stream().filter(state -> !state.isPassed()).toList();
    }

    /** The exit gate that is next to be passed, empty when all are. */
    public Optional<Gate> nextExit(Phase phase) {
        return openExits(phase).stream().map(GateState::gate).findFirst();
    }

    public List<GateState> exits(Phase phase) {
        return gates(phase, Gate.Kind.EXIT).map(this::of).toList();
    }

    /** The phase before this one, by sequence. */
    public Optional<Phase> predecessor(Phase phase) {
        return method.phases().stream().filter(other -> other.sequence() < phase.sequence())
                .max(Comparator.comparingInt(Phase::sequence));
    }

    /** Open conditions of the gates of earlier phases. */
    public List<Condition> openConditionsBefore(Gate gate) {
        int sequence = method.phaseOfGate(gate.key()).map(Phase::sequence).orElse(0);
        return allGates(phase -> phase.sequence() < sequence).map(this::of)
                .flatMap(state -> state.conditions().stream()).filter(Condition::isOpen).toList();
    }

    public List<Condition> conditions() {
        return allGates(phase -> true).map(this::of).flatMap(state -> state.conditions().stream()).toList();
    }

    /** The tick of a criterion, or of its part, by key. */
    public Optional<Tick> tick(Gate gate, String criterion) {
        return last(gate, criterion, List.of(EntryKind.CRITERION_TICKED, EntryKind.CRITERION_UNTICKED))
                .filter(entry -> entry.kind() == EntryKind.CRITERION_TICKED)
                .map(entry -> new Tick(entry.personId(), entry.text("role"), entry.at(), entry.text("evidenceIssue"),
                        entry.text("remark")));
    }

    Optional<Waiver> waiver(Gate gate, String criterion) {
        return last(gate, criterion, List.of(EntryKind.CRITERION_WAIVED)).map(WaiverData::of);
    }

    /** How often a criterion was acted upon; part of the claim of the next act. */
    public int acts(Gate gate, String criterion) {
        return about(GateSubject.criterion(gate.key(), criterion)).size();
    }

    private Optional<Entry> last(Gate gate, String criterion, List<EntryKind> kinds) {
        return about(GateSubject.criterion(gate.key(), criterion)).stream()
                .filter(entry -> kinds.contains(entry.kind()))
                .reduce((first, second) -> second);
    }

    private Stream<Gate> allGates(Predicate<Phase> which) {
        return method.phases().stream().filter(which).sorted(Comparator.comparingInt(Phase::sequence))
                .flatMap(phase -> Stream.concat(gates(phase, Gate.Kind.ENTRY), gates(phase, Gate.Kind.EXIT)));
    }

    private static Stream<Gate> gates(Phase phase, Gate.Kind kind) {
        return phase.gates().stream().filter(gate -> gate.kind() == kind);
    }

    private List<Entry> about(String subject) {
        return entries.getOrDefault(subject, List.of());
    }
}
