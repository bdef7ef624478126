package io.phasegate.gate.web;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.gate.PhaseCase;
import io.phasegate.gate.model.ClosureAttempt;
import io.phasegate.gate.model.Condition;
import io.phasegate.gate.model.Decision;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.GateState;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.gate.model.Readiness;
import io.phasegate.gate.model.Standing;
import io.phasegate.language.Messages;
import io.phasegate.organisation.Today;
import io.phasegate.web.page.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One gate of the panel: verdict, criteria, deciders with their words, conditions, and what the viewer may do. */
public final class GateValues {
    private final CriterionValues criteria;
    private final Messages messages;
    private final Today today;

    public GateValues(CriterionValues criteria, Messages messages, Today today) {
        this.criteria = criteria;
        this.messages = messages;
        this.today = today;
    }

    Map<String, Object> of(PhaseCase phase, Gate gate, Locale locale) {
        Readiness readiness = phase.gates().readiness(gate);
        GateFacts facts = phase.gates().facts();
        Map<String, Object> values = Values.of("key", gate.key(), "name", gate.name().in(locale), "verdict",
                readiness.verdict(), "verdictName",
                messages.text(locale, "phasegate.gate.verdict." + readiness.verdict().name()), "criteria",
                readiness.criteria().stream()
                        .map(criterion -> criteria.of(phase.gates(), readiness, criterion, locale)).toList(),
                "vendorHasOpenPoints", readiness.vendorHasOpenPoints(), "deciders", gate.deciders().stream()
                        .map(role -> decider(role, readiness.state(), facts, locale)).toList());
        values.put("earlier", readiness.state().history().stream()
                .filter(decision -> decision.round() < readiness.state().round())
                .map(decision -> decision(decision, facts, locale)).toList());
        values.put("conditions", readiness.state().conditions().stream()
                .map(condition -> condition(condition, facts, phase.gates().actor())).toList());
        values.putAll(may(phase, readiness.state(), locale));
        return values;
    }

    private Map<String, Object> may(PhaseCase phase, GateState state, Locale locale) {
        Actor actor = phase.gates().actor();
        List<String> mine = state.openDeciders().stream().filter(actor::holds).toList();
        boolean open = !state.standing().isClosed() && !mine.isEmpty();
        boolean submitted = state.gate().kind() == Gate.Kind.ENTRY || state.standing() == Standing.SUBMITTED;
        boolean running = phase.act().status() == PhaseStatus.IN_PROGRESS || phase.act()
                .status() == PhaseStatus.GATE_REVIEW;
        return Values.of("mayDecide", open && (submitted || running), "mayPass", submitted, "severalRoles",
                mine.size() > 1,
                "myRoles", mine.stream()
                        .map(role -> Values.of("key", role, "name", name(phase.gates().facts(), role, locale)))
                        .toList(),
                "mayReopen", phase.act().mayReopen(state.gate()).isAllowed());
    }

    private Map<String, Object> decider(String role, GateState state, GateFacts facts, Locale locale) {
        Map<String, Object> values = Values.of("role", name(facts, role, locale));
        values.put("decision", state.decisionOf(role).map(decision -> decision(decision, facts, locale))
                .orElse(Map.of()));
        values.put("decided", state.decisionOf(role).isPresent());
        return values;
    }

    private Map<String, Object> decision(Decision decision, GateFacts facts, Locale locale) {
        return Values.of("role", name(facts, decision.role(), locale), "kind", decision.kind(), "kindName",
                messages.text(locale, "phasegate.gate.decision."
                        + decision.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')), "passes",
                decision.kind().passes(), "by", facts.organisation().nameOf(decision.personId()), "at",
                today.words(decision.at()), "remark", decision.remark());
    }

    private Map<String, Object> condition(Condition condition, GateFacts facts, Actor actor) {
        return Values.of("id", condition.id(), "text", condition.text(), "owner",
                facts.organisation().nameOf(condition.ownerId()), "due", condition.due(), "open", condition.isOpen(),
                "overdue", condition.isOpen() && condition.due().isBefore(facts.today()), "mayClose",
                new ClosureAttempt(facts, condition, actor, "").mayClose().isAllowed(), "closedBy",
                condition.closure().map(closure -> facts.organisation().nameOf(closure.personId())), "closedAt",
                condition.closure().map(closure -> today.words(closure.at())), "closingRemark",
                condition.closure().map(Condition.Closure::remark));
    }

    private static String name(GateFacts facts, String role, Locale locale) {
        return new RoleNames(facts.method()).of(role).in(locale);
    }
}
