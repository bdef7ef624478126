package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.model.Message;
import io.phasegate.project.model.PlanItem;
import java.util.Optional;

/**
 * PREDECESSOR_PASSED (R56): the named phase, or the one before, has passed by the journal; its status proves nothing.
 */
final class PredecessorPassed implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        Optional<Phase> phase = predecessor(gate, criterion, facts);
        if (phase.isEmpty()) {
            return criterion.parameters().containsKey("phase")
                    ? Outcome.error(Reason.of(Message.of("phasegate.gate.reason.phase.unknown",
                            criterion.parameters().get("phase")))) : Outcome.notApplicable();
        }
        PhaseStatus status = facts.gates().status(phase.get());
        return status.isPassed() ? Outcome.satisfied() : open(phase.get(), status, facts);
    }

    private static Optional<Phase> predecessor(Gate gate, Criterion criterion, GateFacts facts) {
        Method method = facts.method();
        String named = criterion.parameters().get("phase");
        return named == null ? method.phaseOfGate(gate.key()).flatMap(facts.gates()::predecessor) : method.phase(named);
    }

    private static Outcome open(Phase phase, PhaseStatus status, GateFacts facts) {
        Optional<PlanItem> item = facts.project().item("phase:" + phase.key());
        Optional<PhaseStatus> shown = item.filter(one -> one.issueId().isPresent())
                .flatMap(one -> facts.issues().status(one.issueId().getAsLong(), PhaseStatus.class));
        Optional<String> key = item.flatMap(PlanItem::issueKey);
        if (shown.filter(PhaseStatus::isPassed).isPresent()) {
            return Outcome.error(Reason.of(Message.of("phasegate.gate.reason.status.without.record", phase.key(),
                    phase.name(),
                    Message.of(shown.get().nameKey()), Message.of(status.nameKey()))).at(key));
        }
        return Outcome.unsatisfied(Reason.of(Message.of("phasegate.gate.reason.phase.not.passed", phase.key(),
                phase.name(),
                Message.of(status.nameKey()))).at(key));
    }
}
