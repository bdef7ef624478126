package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.language.model.Message;
import io.phasegate.process.model.PaymentState;

/** PAYMENT_RECEIVED (R57): the journal has the reception of the payment; the status of its issue proves nothing. */
final class PaymentReceived implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        String key = criterion.parameters().getOrDefault("payment", "");
        return facts.method().payment(key).map(payment -> check(payment, facts))
                .orElseGet(() -> Outcome.error(Reason.of(Message.of("phasegate.gate.reason.process.unknown", key))));
    }

    private static Outcome check(Payment payment, GateFacts facts) {
        PaymentState state = facts.process().payment(payment.key());
        return state.received() ? Outcome.satisfied() : Outcome.unsatisfied(
                new OpenProcess("payment:" + payment.key(), payment.key(), payment.name(), state.state(), facts)
                        .by(payment.recordedBy()));
    }
}
