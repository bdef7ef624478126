package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.language.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * ALL_ARCHIVED (R146): every mandatory deliverable is archived or waived. What only the vendor sees is one reason, in
 * which the customer reads neither codes nor a count.
 */
final class AllArchived implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        List<DeliverableState> open = facts.deliverables().all().stream()
                .filter(state -> state.definition().mandatory())
                .filter(state -> state.waived().isEmpty() && state.archived().isEmpty()).toList();
        List<Reason> reasons = new ArrayList<>();
        open.stream().filter(state -> !isInternal(state)).map(state -> reason(state, facts)).forEach(reasons::add);
        internal(open).ifPresent(reasons::add);
        return Outcome.unless(reasons);
    }

    private static Reason reason(DeliverableState state, GateFacts facts) {
        DeliverableDefinition definition = state.definition();
        Reason reason = Reason.of(Message.of("phasegate.gate.reason.not.archived", definition.code(),
                definition.name()))
                .at(facts.project().deliverable(definition.code()).flatMap(item -> item.issueKey()));
        return definition.archivedBy().stream().findFirst().map(role -> reason.by(facts.sideOf(role), role))
                .orElse(reason);
    }

    private static Optional<Reason> internal(List<DeliverableState> open) {
        String codes = open.stream().filter(AllArchived::isInternal).map(DeliverableState::code)
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? Optional.empty()
                : Optional.of(Reason.of(Message.of("phasegate.gate.reason.internal.not.archived", codes))
                .by(Side.VENDOR)
                        .insteadForCustomer(Message.of("phasegate.gate.vendor.open.points")));
    }

    private static boolean isInternal(DeliverableState state) {
        return state.definition().nature() == DocNature.INTERNAL;
    }
}
