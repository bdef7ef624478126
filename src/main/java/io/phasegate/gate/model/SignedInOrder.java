package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.Signature;
import io.phasegate.language.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SIGNED_IN_ORDER (R63): the listed deliverables are signed, and none of them was complete before the one before it.
 */
final class SignedInOrder implements CriterionCheck {
    private final CriterionCheck signed = new DeliverableReached(Milestone.SIGNED);

    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        List<String> codes = List.of(criterion.parameters().getOrDefault("deliverables", "").split("\\s*,\\s*"));
        List<Outcome> outcomes = codes.stream().map(code -> signed.check(gate, about(criterion, code), facts)).toList();
        Optional<Outcome> broken = outcomes.stream().filter(outcome -> outcome.result() == Result.ERROR).findFirst();
        List<Reason> open = new ArrayList<>();
        outcomes.stream().filter(outcome -> outcome.result() == Result.UNSATISFIED)
                .forEach(one -> open.addAll(one.reasons()));
        open.addAll(early(codes, facts));
        return broken.orElseGet(() -> Outcome.unless(open));
    }

    private static Criterion about(Criterion criterion, String code) {
        return new Criterion(criterion.key(), criterion.kind(), criterion.text(), Map.of("deliverable", code),
                criterion.mandatory(), criterion.tickedBy(), criterion.waivedBy());
    }

    private static List<Reason> early(List<String> codes, GateFacts facts) {
        List<DeliverableState> states = codes.stream().flatMap(code -> facts.deliverables().find(code).stream())
                .filter(state -> state.waived().isEmpty()).toList();
        List<Reason> early = new ArrayList<>();
        for (int i = 1; i < states.size(); i++) {
            DeliverableState before = states.get(i - 1);
            DeliverableState state = states.get(i);
            if (state.signed() && (!before.signed() || lastSignature(state) < lastSignature(before))) {
                early.add(reason(state, before, facts));
            }
        }
        return early;
    }

    private static Reason reason(DeliverableState state, DeliverableState before, GateFacts facts) {
        return Reason.of(Message.of("phasegate.gate.reason.signed.early", state.code(), state.definition().name(),
                before.code(), before.definition().name()))
                .at(facts.project().deliverable(state.code()).flatMap(item -> item.issueKey()));
    }

    /**
     * When it became complete, as a place in the journal: clocks of nodes may differ, the order of entries does not.
     */
    private static long lastSignature(DeliverableState state) {
        return state.definition().signers().stream().map((Signer signer) -> state.validSignature(signer))
                .flatMap(Optional::stream).mapToLong(Signature::sequence).max().orElse(0);
    }
}
