package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Gate;
import java.util.List;
import java.util.Optional;

/**
 * Where one gate stands, derived from the journal alone.
 *
 * @param round     1 at first, one more after each recycling and reopening; what counts is decided within a round
 * @param decisions of this round
 * @param history   of all rounds, oldest first (R72)
 */
public record GateState(Gate gate, int round, Standing standing, List<Decision> decisions, List<Decision> history) {

    public boolean isPassed() {
        return standing.isPassed();
    }

    public Optional<Decision> decisionOf(String role) {
        return decisions.stream().filter(decision -> decision.role().equals(role)).findFirst();
    }

    /** Roles that have not decided in this round. */
    public List<String> openDeciders() {
        return gate.deciders().stream().filter(role -> decisionOf(role).isEmpty()).toList();
    }

    /** Where the gate would stand if this role said this. */
    public Standing after(String role, DecisionKind kind) {
        return switch (kind) {
            case HOLD -> Standing.ON_HOLD;
            case STOP -> Standing.STOPPED;
            case RECYCLE -> Standing.OPEN;
            case GO, CONDITIONAL_GO -> openDeciders().stream().allMatch(role::equals) ? passed(kind) : standing;
        };
    }

    private Standing passed(DecisionKind last) {
        boolean conditional = last == DecisionKind.CONDITIONAL_GO
                || decisions.stream().anyMatch(decision -> decision.kind() == DecisionKind.CONDITIONAL_GO);
        return conditional ? Standing.PASSED_WITH_CONDITIONS : Standing.PASSED;
    }

    public List<Condition> conditions() {
        return history.stream().flatMap(decision -> decision.conditions().stream()).toList();
    }
}
