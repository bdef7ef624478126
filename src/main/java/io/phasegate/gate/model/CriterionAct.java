package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Ticking, unticking and waiving of a criterion: who may, and when (R52). Used by the gate's commands and pages. */
public record CriterionAct(GateFacts facts, GateState state, TickPart part, Actor actor) {
    private Criterion criterion() {
        return part.criterion();
    }

    public Ruling tick() {
        return open().and(manual()).and(role(criterion().tickedBy())).and(tick(false));
    }

    public Ruling untick() {
        return open().and(manual()).and(role(criterion().tickedBy())).and(tick(true));
    }

    public Ruling waive(String reason, Optional<LocalDate> expiresOn) {
        Ruling given = reason.isBlank() ? Ruling.badInput("reason", Message.of("phasegate.gate.refused.reason"))
                : Ruling.allowed();
        Ruling ahead = expiresOn.filter(day -> day.isBefore(facts.today())).isPresent()
                ? Ruling.badInput("expiresOn", Message.of("phasegate.gate.refused.expiry")) : Ruling.allowed();
        return mayWaive().and(given).and(ahead);
    }

    /** Apart from what has to be typed. */
    public Ruling mayWaive() {
        return criterion().waivedBy().isEmpty() ? Ruling.conflict(Message.of("phasegate.gate.refused.not.waivable"))
                : open().and(role(criterion().waivedBy()));
    }

    private Ruling open() {
        return state.standing().isClosed()
                ? Ruling.conflict(Message.of("phasegate.gate.refused.closed", state.gate().key())) : Ruling.allowed();
    }

    private Ruling manual() {
        return part.isTicked() ? Ruling.allowed() : Ruling.conflict(Message.of(part.department().isEmpty()
                && "PER_DEPARTMENT".equals(criterion().kind()) ? "phasegate.gate.refused.each.department" : "phasegate.gate.refused.not.manual"));
    }

    private Ruling tick(boolean expected) {
        boolean ticked = facts.gates().tick(state.gate(), part.key()).isPresent();
        return ticked == expected ? Ruling.allowed() : Ruling.conflict(Message.of(
                ticked ? "phasegate.gate.refused.ticked" : "phasegate.gate.refused.not.ticked"));
    }

    private Ruling role(List<String> roles) {
        return actor.oneOf(roles).isPresent() ? Ruling.allowed()
                : Ruling.forbidden(Message.of("phasegate.gate.refused.role", facts.roleNames().of(roles)));
    }
}
