package io.phasegate.gate;

import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.PlanItem;

/**
 * The issue that proves a ticked criterion (R52). What both sides read never names an issue that only one of them
 * sees.
 */
public final class Evidence {
    private final Access access;
    private final GateIssues issues;
    private final Criteria criteria;

    public Evidence(Access access, GateIssues issues, Criteria criteria) {
        this.access = access;
        this.issues = issues;
        this.criteria = criteria;
    }

    /**
     * The given issue, or the deliverable that the blueprint names as evidence. Refuses 400 for one that may not
     * stand there.
     */
    public String of(GateCase gates, Gate gate, String criterionKey, String issueKey) {
        Criterion criterion = criteria.criterion(gates, gate, criterionKey);
        if (issueKey.isBlank()) {
            return ofBlueprint(gates, criterion);
        }
        IssueRef issue = visible(issueKey.strip());
        boolean elsewhere = issue.project().id() != gates.ref().id();
        if (elsewhere || !criteria.isInternal(gates, criterion) && issues.isInternal(issue.id())) {
            throw refused();
        }
        return issue.key();
    }

    /** Nothing, when the blueprint names a document of the vendor's own for what both sides read. */
    private String ofBlueprint(GateCase gates, Criterion criterion) {
        boolean all = criteria.isInternal(gates, criterion);
        return gates.facts().project().deliverable(criterion.parameters().getOrDefault("evidence", ""))
                .filter(item -> all || item.nature() == DocNature.EXTERNAL).flatMap(PlanItem::issueKey).orElse("");
    }

    private IssueRef visible(String issueKey) {
        try {
            return access.issue(issueKey);
        } catch (Refusal e) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return Refusal.badInput("evidenceIssue", Message.of("phasegate.gate.refused.evidence"));
    }
}
