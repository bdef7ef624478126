package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Member;
import java.util.List;

/** ASSIGNMENTS_APPROVED: there are assignments, and the sponsor has approved each one of today (R34). */
final class AssignmentsApproved implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        List<Assignment> active = facts.organisation().assignments().stream()
                .filter(assignment -> assignment.activeOn(facts.today())).toList();
        if (active.isEmpty()) {
            return Outcome.unsatisfied(Reason.of(Message.of("phasegate.gate.reason.no.assignments")));
        }
        return Outcome.unless(active.stream().filter(assignment -> assignment.approval().isEmpty())
                .map(assignment -> reason(assignment, criterion, facts)).toList());
    }

    private static Reason reason(Assignment assignment, Criterion criterion, GateFacts facts) {
        String name = facts.organisation().member(assignment.memberId()).map(Member::name).orElse("");
        Reason reason = Reason.of(Message.of("phasegate.gate.reason.not.approved", name,
                facts.roleNames().of(assignment.role())));
        return criterion.tickedBy().stream().findFirst().map(role -> reason.by(facts.sideOf(role), role))
                .orElse(reason);
    }
}
