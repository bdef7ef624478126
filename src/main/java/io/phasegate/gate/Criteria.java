package io.phasegate.gate;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.deliverable.Recorder;
import io.phasegate.gate.model.CriterionAct;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.GateSubject;
import io.phasegate.gate.model.ReadinessCheck;
import io.phasegate.gate.model.TickPart;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Ruling;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Criteria are ticked, unticked and waived (R52). What concerns only the vendor goes into the vendor's journal. */
public final class Criteria {
    private final Recorder recorder;

    public Criteria(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Refuses 403 without the role, 409 when it is no manual criterion, ticked already, or the gate is decided. */
    public void tick(GateCase gates, Gate gate, String criterionKey, String evidenceIssue, String remark) {
        TickPart part = part(gates, gate, criterionKey);
        Map<String, Object> data = Map.of("evidenceIssue", evidenceIssue, "remark", remark.strip());
        act(gates, gate, part, EntryKind.CRITERION_TICKED, part.criterion().tickedBy(), data, CriterionAct::tick);
    }

    public void untick(GateCase gates, Gate gate, String criterionKey, String remark) {
        TickPart part = part(gates, gate, criterionKey);
        act(gates, gate, part, EntryKind.CRITERION_UNTICKED, part.criterion().tickedBy(),
                Map.of("remark", remark.strip()),
                CriterionAct::untick);
    }

    /** Refuses 403 without the role, 400 without reason, 409 when it cannot be waived. */
    public void waive(GateCase gates, Gate gate, String criterionKey, String reason, Optional<LocalDate> expiresOn) {
        Criterion criterion = criterion(gates, gate, criterionKey);
        if (!criterion.key().equals(criterionKey)) {
            throw Refusal.notFound();
        }
        Map<String,
                Object> data = Map.of("reason", reason.strip(), "expiresOn", expiresOn.map(LocalDate::toString)
                .orElse(""));
        act(gates, gate, TickPart.whole(criterion), EntryKind.CRITERION_WAIVED, criterion.waivedBy(), data,
                act -> act.waive(reason, expiresOn));
    }

    /** Refuses 404 for a criterion that the gate does not have, or that the caller may not know of. */
    public Criterion criterion(GateCase gates, Gate gate, String key) {
        return gate.criteria().stream().filter(criterion -> criterion.key().equals(TickPart.criterionKey(key)))
                .filter(criterion -> gates.viewer().seesInternal() || !isInternal(gates, criterion))
                .findFirst().orElseThrow(Refusal::notFound);
    }

    private TickPart part(GateCase gates, Gate gate, String key) {
        Criterion criterion = criterion(gates, gate, key);
        return TickPart.find(criterion, key, gates.facts().organisation()).orElseThrow(Refusal::notFound);
    }

    public boolean isInternal(GateCase gates, Criterion criterion) {
        return new ReadinessCheck(gates.facts()).isInternal(criterion);
    }

    private void act(GateCase gates, Gate gate, TickPart part, EntryKind kind, List<String> roles,
            Map<String, Object> data, Function<CriterionAct, Ruling> rule) {
        recorder.record(gates.projectId(), gates.actor().personId(), journal -> {
            GateCase now = gates.on(journal);
            GateFacts facts = now.facts();
            rule.apply(new CriterionAct(facts, facts.gates().of(gate), part, now.actor())).orThrow();
            Map<String, Object> all = new HashMap<>(data);
            all.put("gate", gate.key());
            all.put("criterion", part.key());
            part.department().ifPresent(department -> all.put("department", department.name()));
            all.put("role", now.actor().oneOf(roles).orElseThrow());
            Stream stream = isInternal(gates, part.criterion()) ? Stream.INTERNAL : Stream.SHARED;
            String claim = GateSubject.claim("criterion", gate.key(), part.key(),
                    facts.gates().acts(gate, part.key()) + 1);
            return new Draft(stream, kind, GateSubject.criterion(gate.key(), part.key()), Optional.of(claim), all);
        });
    }
}
