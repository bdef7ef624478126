package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.language.model.Message;
import java.util.Optional;

/**
 * MANUAL and STAGE_MARK: somebody in one of the named roles has ticked it (R52); a stage mark only the customer can
 * (R67).
 */
final class Ticked implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        Optional<Tick> tick = facts.gates().tick(gate, criterion.key());
        return tick.isPresent() ? Outcome.satisfied() : Outcome.unsatisfied(open(criterion, facts));
    }

    private static Reason open(Criterion criterion, GateFacts facts) {
        Reason reason = Reason.of(Message.of("phasegate.gate.reason.not.ticked",
                facts.roleNames().of(criterion.tickedBy())));
        return criterion.tickedBy().stream().findFirst().map(role -> reason.by(facts.sideOf(role), role))
                .orElse(reason);
    }
}
