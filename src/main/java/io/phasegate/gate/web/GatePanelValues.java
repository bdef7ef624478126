package io.phasegate.gate.web;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.gate.PhaseCase;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.web.page.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the panel "Gate" of a phase's issue shows, in plain values. Used by the panel's context provider. */
public final class GatePanelValues {
    private static final int ANCHOR = 12;

    private final GateValues gates;
    private final JournalTag tags;
    private final Messages messages;

    public GatePanelValues(GateValues gates, JournalTag tags, Messages messages) {
        this.gates = gates;
        this.tags = tags;
        this.messages = messages;
    }

    /** @param shown the state that the issue's status claims, empty when it is none of ours */
    public Map<String, Object> of(PhaseCase phase, Optional<PhaseStatus> shown) {
        Locale locale = phase.gates().viewer().locale();
        GateFacts facts = phase.gates().facts();
        PhaseStatus real = phase.act().status();
        Map<String, Object> values = Values.of("inPlan", true, "t", messages.ofDomain(locale, "gate"), "project",
                facts.project().key(), "phase", phase.phase().name().in(locale), "status",
                messages.text(locale, real.nameKey()), "passed", real.isPassed(), "tag",
                tags.of(facts.journal(), phase.gates().viewer()), "today", facts.today(), "anchor",
                facts.journal().head(Stream.SHARED).substring(0, ANCHOR));
        values.put("mismatch", shown.filter(status -> status != real).map(status -> messages.text(locale, Message.of(
                isAhead(status, real) ? "phasegate.gate.panel.without-record" : "phasegate.gate.panel.pending",
                Message.of(status.nameKey()), Message.of(real.nameKey())))));
        values.put("issueKey", phase.issue().key());
        values.put("mayRepair", facts.organisation().hasOnEitherSide(phase.gates().viewer()));
        values.put("gates", shownGates(phase.phase(), real).stream().map(gate -> gates.of(phase, gate, locale))
                .toList());
        values.put("members", members(facts.organisation()));
        return Values.plain(values);
    }

    /** Sentences for an issue that no plan knows. */
    public Map<String, Object> notInPlan(Locale locale) {
        return Values.plain(Values.of("inPlan", false, "t", messages.ofDomain(locale, "gate")));
    }

    /** The way in until the phase has started, the way out from then on. */
    private static List<Gate> shownGates(Phase phase, PhaseStatus status) {
        boolean before = status == PhaseStatus.NOT_STARTED;
        List<Gate> entries = phase.gates().stream().filter(gate -> gate.kind() == Gate.Kind.ENTRY).toList();
        return before && !entries.isEmpty() ? entries
                : phase.gates().stream().filter(gate -> gate.kind() == Gate.Kind.EXIT).toList();
    }

    /** Passed, stopped and on hold say something that only a record can; the steps before only by their order. */
    private static boolean isAhead(PhaseStatus status, PhaseStatus real) {
        return status.ordinal() > real.ordinal();
    }

    private static List<Map<String, Object>> members(Organisation organisation) {
        return organisation.members().stream().map(GatePanelValues::member).toList();
    }

    private static Map<String, Object> member(Member member) {
        return Values.of("id", member.id(), "name", member.name());
    }
}
