package io.phasegate.gate.model;

import io.phasegate.deliverable.model.Actor;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.List;

/** A condition is reported as met: those who decided the gate accept it, not the one who had to fulfil it. */
public record ClosureAttempt(GateFacts facts, Condition condition, Actor actor, String remark) {

    public Ruling ruling() {
        return mayClose().and(remark.isBlank() ? Ruling.badInput("remark",
                Message.of("phasegate.gate.refused.closure.remark"))
                : Ruling.allowed());
    }

    /** Apart from the remark. */
    public Ruling mayClose() {
        return role().and(open()).and(another());
    }

    public List<String> roles() {
        return facts.method().gate(condition.gate()).map(gate -> gate.deciders()).orElse(List.of());
    }

    private Ruling role() {
        return actor.oneOf(roles()).isPresent() ? Ruling.allowed()
                : Ruling.forbidden(Message.of("phasegate.gate.refused.role", facts.roleNames().of(roles())));
    }

    private Ruling open() {
        return condition.closure().map(closure -> Ruling.conflict(Message.of("phasegate.gate.refused.condition.closed",
                facts.personNames().of(closure.personId()), Moments.words(closure.at())))).orElse(Ruling.allowed());
    }

    private Ruling another() {
        return condition.ownerId().equals(actor.personId())
                ? Ruling.forbidden(Message.of("phasegate.gate.refused.condition.own")) : Ruling.allowed();
    }
}
