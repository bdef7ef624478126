package io.phasegate.gate;

import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.gate.model.DecisionAttempt;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.gate.model.GateState;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.gate.model.Standing;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * The transition "Pass gate": the caller's GO on every open exit gate of the phase, when that is all that is missing.
 */
final class Passing {
    private final PhaseCase phase;
    private final Decisions decisions;

    Passing(PhaseCase phase, Decisions decisions) {
        this.phase = phase;
        this.decisions = decisions;
    }

    Ruling ruling(PhaseTransition transition, String comment) {
        Ruling ruling = attempts(comment).stream().map(this::completing).reduce(Ruling.allowed(), Ruling::and);
        PhaseStatus outcome = outcome();
        return !ruling.isAllowed() || outcome == transition.to() ? ruling : Ruling.conflict(
                Message.of("phasegate.gate.refused.other.outcome", Message.of(outcome.nameKey())));
    }

    void record(String comment) {
        phase.openExits().forEach(state -> decisions.decide(phase.gates(), state.gate(),
                DecisionInput.of(DecisionKind.GO, comment)));
    }

    private List<DecisionAttempt> attempts(String comment) {
        return phase.openExits().stream().map(state -> decisions.attempt(phase.gates(), state.gate(),
                DecisionInput.of(DecisionKind.GO, comment))).toList();
    }

    /** Others who are missing are named; the caller may decide on the panel without waiting for them. */
    private Ruling completing(DecisionAttempt attempt) {
        GateState state = attempt.readiness().state();
        List<String> missing = new ArrayList<>(state.openDeciders());
        missing.removeAll(Decisions.roles(phase.gates(), state, DecisionInput.of(DecisionKind.GO, "")));
        Ruling complete = missing.isEmpty() ? Ruling.allowed() : Ruling.conflict(
                Message.of("phasegate.gate.refused.others.missing", state.gate().key(),
                        new RoleNames(phase.gates().facts().method()).of(missing)));
        return attempt.ruling().and(complete);
    }

    private PhaseStatus outcome() {
        boolean conditional = phase.gates().facts().gates().exits(phase.phase()).stream().anyMatch(state ->
                state.standing() == Standing.PASSED_WITH_CONDITIONS || state.decisions().stream()
                        .anyMatch(decision -> decision.kind() == DecisionKind.CONDITIONAL_GO));
        return conditional ? PhaseStatus.PASSED_WITH_CONDITIONS : PhaseStatus.PASSED;
    }
}
