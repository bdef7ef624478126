package io.phasegate.gate.rest;

import static io.phasegate.language.model.PlainMap.map;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.model.Condition;
import io.phasegate.gate.model.CriterionResult;
import io.phasegate.gate.model.Decision;
import io.phasegate.gate.model.Readiness;
import io.phasegate.gate.model.Reason;
import io.phasegate.gate.model.Tick;
import io.phasegate.gate.model.TickPart;
import io.phasegate.gate.model.Waiver;
import io.phasegate.language.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gates as JSON (design section 5): names in both languages, sentences in the reader's. */
public final class GateJson {
    private final Messages messages;

    public GateJson(Messages messages) {
        this.messages = messages;
    }

    List<Map<String, Object>> list(GateCase gates) {
        return gates.facts().method().phases().stream().flatMap(phase -> phase.gates().stream()
                .map(gate -> head(gates, phase, gate, gates.readiness(gate)))).toList();
    }

    Map<String, Object> whole(GateCase gates, Gate gate, Locale locale) {
        Readiness readiness = gates.readiness(gate);
        Map<String, Object> json = head(gates, gates.phaseOf(gate), gate, readiness);
        json.put("round", readiness.state().round());
        json.put("deciders", gate.deciders());
        json.put("openDeciders", readiness.state().openDeciders());
        json.put("criteria", readiness.criteria().stream()
                .map(criterion -> criterion(criterion, gate, gates, locale)).toList());
        json.put("vendorHasOpenPoints", readiness.vendorHasOpenPoints());
        json.put("decisions", readiness.state().history().stream().map(decision -> decision(decision, gates)).toList());
        json.put("conditions", readiness.state().conditions().stream().map(each -> condition(each, gates)).toList());
        return json;
    }

    private static Map<String, Object> head(GateCase gates, Phase phase, Gate gate, Readiness readiness) {
        return map("key", gate.key(), "name", gate.name(), "kind", gate.kind(), "phase", phase.key(), "phaseStatus",
                gates.facts().gates().status(phase), "standing", readiness.state().standing(), "verdict",
                readiness.verdict());
    }

    private Map<String, Object> criterion(CriterionResult result, Gate gate, GateCase gates, Locale locale) {
        Map<String,
                Object> json = map("key", result.key(), "text", messages.text(locale, result.text()), "kind",
                result.criterion().kind(),
                "mandatory", result.criterion().mandatory(), "result", result.result(), "reasons",
                result.reasons().stream().map(reason -> reason(reason, locale)).toList(), "tick",
                result.tick().map(tick -> tick(tick, gates)), "waiver", result.waiver()
                .map(waiver -> waiver(waiver, gates)));
        json.put("parts", TickPart.of(result.criterion(), gates.facts().organisation()).stream()
                .map(part -> part(part, gate, gates)).toList());
        return json;
    }

    private static Map<String, Object> part(TickPart part, Gate gate, GateCase gates) {
        return map("key", part.key(), "name", part.department().orElseThrow().name(), "tick",
                gates.facts().gates().tick(gate, part.key()).map(tick -> tick(tick, gates)));
    }

    private Map<String, Object> reason(Reason reason, Locale locale) {
        return map("text", messages.text(locale, reason.text()), "issueKey", reason.issueKey(), "party", reason.party(),
                "roleKey", reason.roleKey());
    }

    private static Map<String, Object> tick(Tick tick, GateCase gates) {
        return map("by", name(gates, tick.personId()), "role", tick.role(), "at", tick.at(), "evidenceIssue",
                tick.evidenceIssue(), "remark", tick.remark());
    }

    private static Map<String, Object> waiver(Waiver waiver, GateCase gates) {
        return map("by", name(gates, waiver.personId()), "role", waiver.role(), "at", waiver.at(), "reason",
                waiver.reason(),
                "expiresOn", waiver.expiresOn());
    }

    private static Map<String, Object> decision(Decision decision, GateCase gates) {
        return map("round", decision.round(), "role", decision.role(), "decision", decision.kind(), "by",
                name(gates, decision.personId()), "at", decision.at(), "remark", decision.remark());
    }

    private static Map<String, Object> condition(Condition condition, GateCase gates) {
        return map("id", condition.id(), "text", condition.text(), "owner", name(gates, condition.ownerId()), "due",
                condition.due(), "open", condition.isOpen(), "closedBy",
                condition.closure().map(closure -> name(gates, closure.personId())), "closedAt",
                condition.closure().map(Condition.Closure::at), "closingRemark",
                condition.closure().map(Condition.Closure::remark));
    }

    private static String name(GateCase gates, String personId) {
        return gates.facts().organisation().nameOf(personId);
    }
}
