package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.language.model.Message;
import io.phasegate.project.model.PlanItem;
import java.util.Optional;

/**
 * The DELIVERABLE kinds: reviewed, delivered, confirmed, signed, archived (R62, R64-R68): the journal decides. A
 * deliverable that nobody created, or that was deleted, is named; a status that the journal knows nothing of is an
 * error, one that lags behind a note.
 */
final class DeliverableReached implements CriterionCheck {
    private final Milestone milestone;

    DeliverableReached(Milestone milestone) {
        this.milestone = milestone;
    }

    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        String code = criterion.parameters().getOrDefault("deliverable", "");
        Optional<DeliverableState> state = facts.deliverables().find(code);
        Optional<PlanItem> item = facts.project().deliverable(code);
        if (state.isEmpty() || item.isEmpty()) {
            return Outcome.error(Reason.of(Message.of("phasegate.gate.reason.deliverable.unknown", code)));
        }
        if (state.get().waived().isPresent()) {
            return Outcome.notApplicable(Reason.of(Message.of("phasegate.gate.reason.deliverable.waived", code,
                    state.get().waived().get().comment())).at(item.get().issueKey()));
        }
        return existing(item.get(), state.get(), facts);
    }

    private Outcome existing(PlanItem item, DeliverableState state, GateFacts facts) {
        DeliverableDefinition definition = state.definition();
        if (item.issueId().isEmpty()) {
            return Outcome.unsatisfied(missing("never-created", definition, facts));
        }
        if (!facts.issues().exists(item.issueId().getAsLong())) {
            return Outcome.unsatisfied(missing("deleted", definition, facts));
        }
        return byJournal(new DeliverableReasons(item, state, facts));
    }

    private Outcome byJournal(DeliverableReasons reasons) {
        if (reasons.statusWithoutRecord().isPresent()) {
            return Outcome.error(reasons.statusWithoutRecord().get());
        }
        if (milestone.reached(reasons.state())) {
            return Outcome.satisfied(reasons.pending().stream().toArray(Reason[]::new));
        }
        return Outcome.unsatisfied(reasons.open(milestone).toArray(Reason[]::new));
    }

    private static Reason missing(String how, DeliverableDefinition definition, GateFacts facts) {
        String author = definition.authors().stream().findFirst().orElse("");
        return Reason.of(Message.of("phasegate.gate.reason.deliverable." + how.replace('.', '-'), definition.code(),
                definition.name())).by(facts.sideOf(author), author);
    }
}
