package io.phasegate.gate;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.Recorder;
import io.phasegate.gate.model.ClosureAttempt;
import io.phasegate.gate.model.Condition;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.GateState;
import io.phasegate.gate.model.GateSubject;
import io.phasegate.gate.model.PhaseAct;
import io.phasegate.gate.model.Standing;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phases are started and submitted for gate review, gates reopened, conditions closed (R50, R54, R56). */
public final class Phases {
    private final Recorder recorder;

    public Phases(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Refuses 403 for everybody but the lead role, 409 with every open entry criterion. */
    public void start(GateCase gates, Phase phase) {
        recorder.record(gates.projectId(), gates.actor().personId(), journal -> {
            GateCase now = gates.on(journal);
            new PhaseAct(now.facts(), phase, now.actor()).start().orThrow();
            return new Draft(Stream.SHARED, EntryKind.PHASE_STARTED, GateSubject.phase(phase.key()),
                    Optional.of(GateSubject.claim("phase", phase.key(), "start")),
                    Map.of("phase", phase.key(), "role", phase.leadRole()));
        });
    }

    /** Submits every exit gate that is open. Refuses 403 for everybody but the lead role, 409 unless the phase runs. */
    public void submit(GateCase gates, Phase phase) {
        new PhaseAct(gates.facts(), phase, gates.actor()).submit().orThrow();
        phase.gates().stream().filter(gate -> gate.kind() == Gate.Kind.EXIT)
                .filter(gate -> gates.facts().gates().of(gate).standing() == Standing.OPEN)
                .forEach(gate -> submit(gates, gate));
    }

    private void submit(GateCase gates, Gate gate) {
        recorder.record(gates.projectId(), gates.actor().personId(), journal -> {
            GateState state = gates.on(journal).facts().gates().of(gate);
            return new Draft(Stream.SHARED, EntryKind.GATE_SUBMITTED, GateSubject.gate(gate.key()),
                    Optional.of(GateSubject.claim("submit", gate.key(), state.round())),
                    Map.of("gate", gate.key(), "round", state.round()));
        });
    }

    /** Refuses 403 without a decider's role, 400 without reason, 409 when the gate is not decided. */
    public void reopen(GateCase gates, Gate gate, String reason) {
        recorder.record(gates.projectId(), gates.actor().personId(), journal -> {
            GateCase now = gates.on(journal);
            GateFacts facts = now.facts();
            new PhaseAct(facts, gates.phaseOf(gate), now.actor()).reopen(gate, reason).orThrow();
            GateState state = facts.gates().of(gate);
            return new Draft(Stream.SHARED, EntryKind.GATE_REOPENED, GateSubject.gate(gate.key()),
                    Optional.of(GateSubject.claim("reopen", gate.key(), state.round())),
                    Map.of("gate", gate.key(), "round", state.round(), "role",
                            now.actor().oneOf(gate.deciders()).orElseThrow(), "reason", reason.strip()));
        });
    }

    /**
     * Refuses 404 for an unknown condition, 403 for the owner himself and for who is no decider, 409 when closed
     * already.
     */
    public void close(GateCase gates, String conditionId, String remark) {
        recorder.record(gates.projectId(), gates.actor().personId(), journal -> {
            GateCase now = gates.on(journal);
            Condition condition = condition(now.facts(), conditionId);
            ClosureAttempt attempt = new ClosureAttempt(now.facts(), condition, now.actor(), remark);
            attempt.ruling().orThrow();
            return new Draft(Stream.SHARED, EntryKind.CONDITION_CLOSED, GateSubject.gate(condition.gate()),
                    Optional.of(GateSubject.claim("condition", condition.id())), Map.of("gate", condition.gate(),
                            "condition", condition.id(), "role", now.actor().oneOf(attempt.roles()).orElseThrow(),
                            "remark", remark.strip()));
        });
    }

    private static Condition condition(GateFacts facts, String id) {
        List<Condition> all = facts.gates().conditions();
        return all.stream().filter(condition -> condition.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }
}
