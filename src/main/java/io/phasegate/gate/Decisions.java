package io.phasegate.gate;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.deliverable.Recorder;
import io.phasegate.gate.model.ConditionDraft;
import io.phasegate.gate.model.DecisionAttempt;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.GateState;
import io.phasegate.gate.model.GateSubject;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.organisation.model.Member;
import java.util.List;
import java.util.Optional;

/** Deciders give their word on a gate (R53, R55, R72). */
public final class Decisions {
    private final Recorder recorder;

    public Decisions(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Refuses 403 without a decider's role, 400 for conditions or reason missing, 409 with every open criterion at
     * once.
     */
    public void decide(GateCase gates, Gate gate, DecisionInput input) {
        List<String> mine = roles(gates, gates.facts().gates().of(gate), input);
        DecisionInput first = input.as(mine.isEmpty() ? "" : mine.get(0));
        record(gates, gate, first);
        mine.stream().skip(1).forEach(role -> record(gates, gate, first.alsoAs(role)));
    }

    private void record(GateCase gates, Gate gate, DecisionInput input) {
        recorder.record(gates.projectId(), gates.actor().personId(), journal -> {
            DecisionAttempt attempt = attempt(gates.on(journal), gate, input);
            attempt.ruling().orThrow();
            return new Draft(Stream.SHARED, EntryKind.GATE_DECIDED, GateSubject.gate(gate.key()),
                    Optional.of(attempt.claim()), attempt.toData());
        });
    }

    /** What would come of it now, without writing anything. */
    public DecisionAttempt attempt(GateCase gates, Gate gate, DecisionInput input) {
        GateFacts facts = gates.facts();
        List<ConditionDraft> conditions = input.conditions().stream().map(condition -> new ConditionDraft(
                condition.text().strip(), owner(facts, condition), condition.due())).toList();
        return new DecisionAttempt(facts, gates.readiness(gate), gates.actor(),
                role(gates, facts.gates().of(gate), input),
                input.kind(), input.remark().strip(), conditions);
    }

    private static Optional<String> owner(GateFacts facts, DecisionInput.Condition condition) {
        return condition.ownerMemberId().isEmpty() ? Optional.empty()
                : facts.organisation().member(condition.ownerMemberId().getAsLong()).map(Member::personId);
    }

    private static String role(GateCase gates, GateState state, DecisionInput input) {
        return roles(gates, state, input).stream().findFirst()
                .or(() -> gates.actor().oneOf(state.gate().deciders())).orElse("");
    }

    /**
     * The named role; or all open ones that the caller holds on one side, so that nobody has to say the same twice.
     * Whatever ends the round is said once.
     */
    public static List<String> roles(GateCase gates, GateState state, DecisionInput input) {
        if (!input.role().isEmpty()) {
            return List.of(input.role());
        }
        List<String> open = state.openDeciders().stream().filter(gates.actor()::holds).toList();
        List<String> oneSide = open.stream().filter(role -> gates.actor().roles().get(role)
                == gates.actor().roles().get(open.get(0))).toList();
        return input.kind().passes() ? oneSide : oneSide.stream().limit(1).toList();
    }
}
