package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.ProjectDate;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import io.phasegate.project.model.ImplementationProject;
import java.time.LocalDate;
import java.util.Optional;

/** DATE_PASSED (R144): a date of the contract is recorded, and today is after it. */
final class DatePassed implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        ProjectDate which = ProjectDate.valueOf(criterion.parameters()
                .getOrDefault("date", ProjectDate.DELIVERY.name()));
        Message name = Message.of("phasegate.gate.date." + which.name());
        Optional<LocalDate> date = of(which, facts.project());
        if (date.isEmpty()) {
            return Outcome.unsatisfied(Reason.of(Message.of("phasegate.gate.reason.date.missing", name))
                    .by(Side.VENDOR));
        }
        return date.get().isBefore(facts.today()) ? Outcome.satisfied()
                : Outcome.unsatisfied(Reason.of(Message.of("phasegate.gate.reason.date.ahead", name, date.get()
                .toString())));
    }

    private static Optional<LocalDate> of(ProjectDate which, ImplementationProject project) {
        return which == ProjectDate.DELIVERY ? project.terms().deliveryOn() : project.terms().breakInEndOn();
    }
}
