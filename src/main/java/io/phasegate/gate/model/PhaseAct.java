package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Starting a phase, submitting it for gate review, and reopening a gate: who may, and when (R50). */
public record PhaseAct(GateFacts facts, Phase phase, Actor actor) {

    /** The lead role, once every entry criterion is met and the deciders of the entry gate, if any, have passed it. */
    public Ruling start() {
        Ruling once = status() == PhaseStatus.NOT_STARTED ? Ruling.allowed() : notNow();
        return role(leads()).and(once).and(entry());
    }

    public Ruling submit() {
        return role(leads()).and(status() == PhaseStatus.IN_PROGRESS ? Ruling.allowed() : notNow());
    }

    public Ruling reopen(Gate gate, String reason) {
        Ruling given = reason.isBlank() ? Ruling.badInput("reason", Message.of("phasegate.gate.refused.reason"))
                : Ruling.allowed();
        return mayReopen(gate).and(given);
    }

    /** Apart from the reason. */
    public Ruling mayReopen(Gate gate) {
        Ruling closed = facts.gates().of(gate).standing().isClosed() ? Ruling.allowed()
                : Ruling.conflict(Message.of("phasegate.gate.refused.not.closed", gate.key()));
        return role(gate.deciders()).and(closed);
    }

    /** Roles that start the phase and submit it. */
    public List<String> leads() {
        return List.of(phase.leadRole());
    }

    /** Roles that decide one of its exit gates. */
    public Set<String> deciders() {
        Set<String> roles = new LinkedHashSet<>();
        phase.gates().stream().filter(gate -> gate.kind() == Gate.Kind.EXIT)
                .forEach(gate -> roles.addAll(gate.deciders()));
        return roles;
    }

    public PhaseStatus status() {
        return facts.gates().status(phase);
    }

    public Ruling role(Collection<String> roles) {
        return actor.oneOf(roles).isPresent() ? Ruling.allowed()
                : Ruling.forbidden(Message.of("phasegate.gate.refused.role", facts.roleNames().of(roles)));
    }

    private Ruling entry() {
        return phase.gates().stream().filter(gate -> gate.kind() == Gate.Kind.ENTRY).map(this::entered)
                .reduce(Ruling.allowed(), Ruling::and);
    }

    private Ruling entered(Gate gate) {
        GateState state = facts.gates().of(gate);
        if (state.isPassed()) {
            return Ruling.allowed();
        }
        Ruling criteria = Blockers.of(new ReadinessCheck(facts).of(gate));
        return gate.deciders().isEmpty() ? criteria : criteria.and(Ruling.conflict(
                Message.of("phasegate.gate.refused.deciders.missing", gate.key(),
                        facts.roleNames().of(state.openDeciders()))));
    }

    private Ruling notNow() {
        return Ruling.conflict(Message.of("phasegate.gate.refused.phase.state", phase.key(),
                Message.of(status().nameKey())));
    }
}
