package io.phasegate.gate;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.IssueFacts;
import io.phasegate.journal.FakeJournal;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.ProjectTerms;
import io.phasegate.project.model.PlanItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A project on a method, with an issue for each phase and deliverable unless said otherwise; and the facts of its
 * gates.
 */
public final class AProject {
    public static final LocalDate TODAY = AnOrganisation.TODAY;

    private final Method method;
    private final FakeJournal journal;
    private final Map<Long, String> statuses = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final List<PlanItem> plan = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Organisation organisation = AnOrganisation.anOrganisation().build();
    private Set<Long> gone = Set.of();
    private ProjectTerms terms = ProjectTerms.NONE;

    public AProject(Method method, FakeJournal journal) {
        this.method = method;
        this.journal = journal;
        method.phases().forEach(phase -> plan.add(phaseItem(phase)));
        method.deliverables().forEach(definition -> plan.add(deliverableItem(definition, plan.size() + 100L)));
        method.meetings().forEach(meeting -> plan.add(processItem("meeting", meeting.key(), meeting.name())));
        method.trainings().forEach(training -> plan.add(processItem("training", training.key(), training.name())));
        method.payments().forEach(payment -> plan.add(processItem("payment", payment.key(), payment.name())));
        plan.forEach(item -> statuses.put(item.issueId().getAsLong(), ""));
    }

    public AProject with(AnOrganisation people) {
        organisation = people.build();
        return this;
    }

    public AProject finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    public AProject neverCreated(String code) {
        plan.replaceAll(item -> item.code().equals(code) ? new PlanItem(item.key(), item.kind(), item.phase(),
                item.code(),
                item.sequence(), true, item.nature(), item.name(), item.start(), item.due(), OptionalLong.empty(),
                Optional.empty()) : item);
        return this;
    }

    public AProject deleted(String code) {
        statuses.remove(issueOf(code));
        return this;
    }

    public AProject status(String code, String status) {
        statuses.put(issueOf(code), status);
        return this;
    }

    /** An issue that no plan knows, such as an error report. */
    public AProject withIssue(long id) {
        statuses.put(id, "");
        return this;
    }

    /** The break-in period ends on that day. */
    public AProject brokenInOn(LocalDate day) {
        terms = new ProjectTerms(false, Map.of(), Optional.empty(), Optional.of(day));
        return this;
    }

    /** So many issues match that query. */
    public AProject matching(String jql, long count) {
        counts.put(jql, count);
        return this;
    }

    public AProject fileGone(long attachmentId) {
        gone = Set.of(attachmentId);
        return this;
    }

    public ImplementationProject project() {
        return new ImplementationProject(1, "HDI", "Huadong", "Huadong", "Vendor", "C-1", Optional.empty(), TODAY, 100,
                "STANDARD", "IMP", "zh", terms, method, plan);
    }

    public Organisation organisation() {
        return organisation;
    }

    public IssueFacts issues() {
        Map<Long, String> keys = new HashMap<>();
        statuses.keySet().forEach(id -> keys.put(id, "HDI-" + id));
        return new IssueFacts(statuses, keys, counts);
    }

    public GateFacts facts() {
        return GateFacts.of(project(), journal.read(1), organisation, findings, issues(), FileCheck.gone(gone), TODAY);
    }

    private long issueOf(String code) {
        return plan.stream().filter(item -> item.code().equals(code)).findFirst().orElseThrow().issueId().getAsLong();
    }

    private static PlanItem phaseItem(Phase phase) {
        return item("phase:" + phase.key(), PlanItem.Kind.PHASE, phase.key(), phase.name(), phase.sequence());
    }

    private static PlanItem deliverableItem(DeliverableDefinition definition, long issueId) {
        PlanItem item = item("deliverable:" + definition.code(), PlanItem.Kind.DELIVERABLE, definition.code(),
                definition.name(), issueId);
        return new PlanItem(item.key(), item.kind(), definition.phase(), item.code(), 1, true, definition.nature(),
                item.name(), TODAY, TODAY, item.issueId(), item.issueKey());
    }

    private PlanItem processItem(String kind, String key, Text name) {
        return item(kind + ":" + key, PlanItem.Kind.TASK, key, name, plan.size() + 300L);
    }

    private static PlanItem item(String key, PlanItem.Kind kind, String code, Text name, long issueId) {
        return new PlanItem(key, kind, code, code, 1, true, DocNature.EXTERNAL, name, TODAY,
                TODAY, OptionalLong.of(issueId), Optional.of("HDI-" + issueId));
    }
}
