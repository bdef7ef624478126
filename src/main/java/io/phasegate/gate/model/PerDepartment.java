package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.language.model.Message;
import java.util.List;

/**
 * PER_DEPARTMENT (R60): ticked for each functional department that is in scope now; one that joins later opens it
 * again.
 */
final class PerDepartment implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        List<TickPart> parts = TickPart.of(criterion, facts.organisation());
        if (parts.isEmpty()) {
            return Outcome.unsatisfied(Reason.of(Message.of("phasegate.gate.reason.no.departments")));
        }
        return Outcome.unless(parts.stream().filter(part -> facts.gates().tick(gate, part.key()).isEmpty())
                .map(part -> open(part, facts)).toList());
    }

    private static Reason open(TickPart part, GateFacts facts) {
        List<String> roles = part.criterion().tickedBy();
        Reason reason = Reason.of(Message.of("phasegate.gate.reason.department.not.ticked",
                part.department().orElseThrow().name(), facts.roleNames().of(roles)));
        return roles.stream().findFirst().map(role -> reason.by(facts.sideOf(role), role)).orElse(reason);
    }
}
