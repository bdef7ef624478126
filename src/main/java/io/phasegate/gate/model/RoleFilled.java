package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.language.model.Message;

/** ROLE_FILLED: somebody holds the role today (V1). */
final class RoleFilled implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        String role = criterion.parameters().getOrDefault("role", "");
        if (facts.method().role(role).isEmpty()) {
            return Outcome.error(Reason.of(Message.of("phasegate.gate.reason.role.unknown", role)));
        }
        return facts.organisation().holders(role, facts.today()).isEmpty()
                ? Outcome.unsatisfied(Reason.of(Message.of("phasegate.gate.reason.role.vacant", facts.roleNames()
                .of(role)))
                        .by(facts.sideOf(role), role))
                : Outcome.satisfied();
    }
}
