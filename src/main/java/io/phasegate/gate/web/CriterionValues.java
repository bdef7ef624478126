package io.phasegate.gate.web;

import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.model.CriterionAct;
import io.phasegate.gate.model.CriterionResult;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.Readiness;
import io.phasegate.gate.model.Reason;
import io.phasegate.gate.model.Result;
import io.phasegate.gate.model.Tick;
import io.phasegate.gate.model.TickPart;
import io.phasegate.gate.model.Waiver;
import io.phasegate.language.Messages;
import io.phasegate.organisation.Today;
import io.phasegate.web.page.Values;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One criterion of the panel: result, every reason with a link to what blocks, tick and waiver (R51, R52). */
public final class CriterionValues {
    private final Messages messages;
    private final Today today;

    public CriterionValues(Messages messages, Today today) {
        this.messages = messages;
        this.today = today;
    }

    Map<String, Object> of(GateCase gates, Readiness readiness, CriterionResult result, Locale locale) {
        GateFacts facts = gates.facts();
        CriterionAct act = new CriterionAct(facts, readiness.state(), TickPart.whole(result.criterion()),
                gates.actor());
        Map<String,
                Object> values = Values.of("key", result.key(), "text", messages.text(locale, result.text()), "result",
                result.result(), "resultName", messages.text(locale, "phasegate.gate.result." + result.result().name()),
                "mandatory", result.criterion().mandatory(), "reasons",
                result.reasons().stream().map(reason -> reason(reason, locale)).toList());
        values.put("ticked", result.tick().isPresent());
        values.put("tick", result.tick().map(tick -> tick(tick, facts, locale)).orElse(Map.of()));
        values.put("waived", result.result() == Result.WAIVED);
        values.put("waiver", result.waiver().map(waiver -> waiver(waiver, facts, locale)).orElse(Map.of()));
        values.putAll(may(act));
        values.put("parts", TickPart.of(result.criterion(), facts.organisation()).stream()
                .map(part -> part(part, new CriterionAct(facts, readiness.state(), part, gates.actor()), locale))
                .toList());
        values.put("mayWaive", result.result().isOpen() && act.mayWaive().isAllowed());
        return values;
    }

    private static Map<String, Object> may(CriterionAct act) {
        return Values.of("mayTick", act.tick().isAllowed(), "mayUntick", act.untick().isAllowed());
    }

    private Map<String, Object> part(TickPart part, CriterionAct act, Locale locale) {
        GateFacts facts = act.facts();
        Optional<Tick> tick = facts.gates().tick(act.state().gate(), part.key());
        Map<String,
                Object> values = Values.of("key", part.key(), "name", part.department().orElseThrow().name(), "ticked",
                tick.isPresent(), "tick", tick.map(one -> tick(one, facts, locale)).orElse(Map.of()));
        values.putAll(may(act));
        return values;
    }

    private Map<String, Object> reason(Reason reason, Locale locale) {
        return Values.of("text", messages.text(locale, reason.text()), "issueKey", reason.issueKey());
    }

    private Map<String, Object> tick(Tick tick, GateFacts facts, Locale locale) {
        return Values.of("by", facts.organisation().nameOf(tick.personId()), "role", role(tick.role(), facts, locale),
                "at",
                today.words(tick.at()), "evidence", tick.evidenceIssue(), "remark", tick.remark());
    }

    private Map<String, Object> waiver(Waiver waiver, GateFacts facts, Locale locale) {
        return Values.of("by", facts.organisation().nameOf(waiver.personId()), "role",
                role(waiver.role(), facts, locale),
                "at", today.words(waiver.at()), "reason", waiver.reason(), "expiresOn", waiver.expiresOn());
    }

    private static String role(String code, GateFacts facts, Locale locale) {
        return new RoleNames(facts.method()).of(code).in(locale);
    }
}
