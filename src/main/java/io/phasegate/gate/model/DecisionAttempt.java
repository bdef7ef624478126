package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.language.model.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A decider gives his word on a gate (R53). {@link #ruling()} says whether he may, with every reason why not.
 *
 * @param role in which he decides
 */
public record DecisionAttempt(GateFacts facts, Readiness readiness, Actor actor, String role, DecisionKind kind,
        String remark, List<ConditionDraft> conditions) {

    public Ruling ruling() {
        Ruling ruling = Ruling.allowed();
        for (DecisionRule rule : DecisionRule.values()) {
            ruling = ruling.and(rule.apply(this));
        }
        return ruling;
    }

    GateState state() {
        return readiness.state();
    }

    PhaseStatus phaseStatus() {
        return facts.method().phaseOfGate(state().gate().key()).map(facts.gates()::status)
                .orElse(PhaseStatus.NOT_STARTED);
    }

    /** Sides for which the same person has spoken in this round. */
    Set<Side> sidesSpokenFor() {
        return Set.copyOf(state().decisions().stream().filter(decision -> decision.personId().equals(actor.personId()))
                .map(decision -> facts.sideOf(decision.role())).toList());
    }

    /** Where the gate stands after this decision. */
    public Standing outcome() {
        return state().after(role, kind);
    }

    /** What happens once: this role's decision in this round. */
    public String claim() {
        return GateSubject.claim("gate", state().gate().key(), role, state().round());
    }

    public Map<String, Object> toData() {
        List<Map<String, Object>> stated = new ArrayList<>();
        for (ConditionDraft condition : conditions) {
            stated.add(condition.toData(GateSubject.claim(state().gate().key(), state().round(), role,
                    stated.size() + 1)
                    .replace(':', '-')));
        }
        return Map.of("gate", state().gate().key(), "round", state().round(), "role", role, "decision", kind.name(),
                "remark", remark, "conditions", stated);
    }
}
