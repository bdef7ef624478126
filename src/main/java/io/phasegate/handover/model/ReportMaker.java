package io.phasegate.handover.model;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Role;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.gate.model.CriterionResult;
import io.phasegate.gate.model.Decision;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.Readiness;
import io.phasegate.gate.model.ReadinessCheck;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import io.phasegate.project.model.PlanItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes the handover report from what was gathered for the gates. Pure: the same facts give the same report. */
public final class ReportMaker {
    private final GateFacts facts;
    private final boolean internal;
    private final Map<String, String> names;

    /**
     * @param internal whether the reader sees what is internal; otherwise nothing of it is in the report, not even a
     * count
     * @param names    of persons by their opaque id
     */
    public ReportMaker(GateFacts facts, boolean internal, Map<String, String> names) {
        this.facts = facts;
        this.internal = internal;
        this.names = Map.copyOf(names);
    }

    public HandoverReport make(Instant at) {
        List<DeliverableState> deliverables = facts.deliverables().all().stream().filter(this::visible).toList();
        return new HandoverReport(facts.project(), new PartySections(facts).make(), phases(),
                deliverables.stream().map(this::row).toList(), openPoints(deliverables), conditions(),
                waivers(deliverables),
                anchor(), at);
    }

    private boolean visible(DeliverableState state) {
        return internal || state.definition().nature() == DocNature.EXTERNAL;
    }

    private List<PhaseSection> phases() {
        return facts.method().phases().stream().sorted(Comparator.comparingInt(Phase::sequence)).map(this::phase)
                .toList();
    }

    private PhaseSection phase(Phase phase) {
        PlanItem item = facts.project().item("phase:" + phase.key()).orElseThrow();
        List<PhaseSection.DecisionRow> decisions = phase.gates().stream()
                .flatMap(gate -> facts.gates().of(gate).history().stream()).map(this::decision).toList();
        return new PhaseSection(phase.key(), item.issueKey().orElse(""), phase.name(), item.start(), item.due(),
                facts.gates().status(phase), decisions);
    }

    private PhaseSection.DecisionRow decision(Decision decision) {
        return new PhaseSection.DecisionRow(decision.gate(), decision.round(), role(decision.role()), decision.kind(),
                name(decision.personId()), decision.at(), decision.remark());
    }

    private DeliverableRow row(DeliverableState state) {
        return new DeliverableRow(state.code(), issueKey(state), state.definition().name(), state.definition().nature(),
                state.version(), state.step(),
                state.files().stream().map(file -> new DeliverableRow.FileRow(file.name(), file.size(),
                file.sha256())).toList(),
                state.signatures().stream().map(signature -> new DeliverableRow.SignatureRow(role(signature.signer()
                .role()),
                        name(signature.signerId()), name(signature.recorderId()), signature.medium(),
                        signature.signedOn(),
                        signature.condition())).toList());
    }

    private List<HandoverReport.OpenPoint> openPoints(List<DeliverableState> deliverables) {
        List<HandoverReport.OpenPoint> open = new ArrayList<>();
        deliverables.stream().filter(state -> state.definition().mandatory() && !state.complete() && state.waived()
                .isEmpty())
                .map(state -> point("phasegate.handover.open.deliverable", issueKey(state), state.code(),
                state.definition().name()))
                .forEach(open::add);
        deliverables.stream().filter(DeliverableState::hasVoidSignature)
                .map(state -> point("phasegate.handover.open.void", issueKey(state), state.code(),
                state.definition().name()))
                .forEach(open::add);
        facts.method().phases().stream().flatMap(phase -> phase.gates().stream())
                .filter(gate -> !facts.gates().of(gate).isPassed()).forEach(gate -> open.addAll(openAt(gate)));
        return open;
    }

    private List<HandoverReport.OpenPoint> openAt(Gate gate) {
        Readiness seen = readiness(gate);
        List<HandoverReport.OpenPoint> open = new ArrayList<>();
        seen.blockers().stream().map(blocker -> point("phasegate.handover.open.criterion", "", gate.key(),
                blocker.text()))
                .forEach(open::add);
        if (seen.vendorHasOpenPoints()) {
            open.add(point("phasegate.handover.open.vendor", "", gate.key()));
        }
        if (open.isEmpty()) {
            open.add(point("phasegate.handover.open.decision", "", gate.key(), gate.name()));
        }
        return open;
    }

    private List<ConditionRow> conditions() {
        return facts.gates().conditions().stream().map(condition -> new ConditionRow(condition.gate(), condition.text(),
                name(condition.ownerId()), condition.due(), condition.isOpen())).toList();
    }

    private List<WaiverRow> waivers(List<DeliverableState> deliverables) {
        List<WaiverRow> waivers = new ArrayList<>();
        deliverables.forEach(state -> state.waived().ifPresent(done -> waivers.add(new WaiverRow(state.code(),
                state.definition().name(), name(done.personId()), done.comment(), ""))));
        facts.method().phases().stream().flatMap(phase -> phase.gates().stream())
                .forEach(gate -> waivers.addAll(waiversOf(gate)));
        return waivers;
    }

    private List<WaiverRow> waiversOf(Gate gate) {
        List<CriterionResult> seen = readiness(gate).criteria();
        return seen.stream().filter(result -> result.waiver().isPresent()).map(result -> new WaiverRow(
                gate.key() + " " + result.key(), result.criterion().text(), name(result.waiver().get().personId()),
                result.waiver().get().reason(), result.waiver().get().expiresOn().map(Object::toString).orElse("")))
                .toList();
    }

    /** As the reader may see it. */
    private Readiness readiness(Gate gate) {
        Readiness whole = new ReadinessCheck(facts).of(gate);
        return internal ? whole : whole.forCustomer();
    }

    private HandoverReport.Anchor anchor() {
        return new HandoverReport.Anchor(facts.journal().shared().size(), facts.journal().head(Stream.SHARED),
                internal ? facts.journal().head(Stream.INTERNAL) : "");
    }

    private String issueKey(DeliverableState state) {
        return facts.project().deliverable(state.code()).flatMap(PlanItem::issueKey).orElse("");
    }

    private Text role(String code) {
        return facts.method().role(code).map(Role::name).orElse(new Text(code, code));
    }

    private String name(String personId) {
        return names.getOrDefault(personId, "");
    }

    private static HandoverReport.OpenPoint point(String key, String issueKey, Object... arguments) {
        return new HandoverReport.OpenPoint(Message.of(key, arguments), issueKey);
    }
}
