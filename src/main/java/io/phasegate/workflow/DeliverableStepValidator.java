package io.phasegate.workflow;

import io.phasegate.deliverable.DeliverableTransitions;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.StepArguments;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.gate.jira.transition.TransitionCases;
import io.phasegate.language.model.Ruling;
import java.util.Map;
import java.util.Optional;

/** Refuses a step of a deliverable with every open point at once. Run by Jira; its name is data. */
public class DeliverableStepValidator extends TransitionValidator {
    private final TransitionCases cases;
    private final DeliverableTransitions transitions;

    public DeliverableStepValidator(TransitionCases cases, DeliverableTransitions transitions, Projection projection,
            Refusals refusals) {
        super(projection, refusals);
        this.cases = cases;
        this.transitions = transitions;
    }

    @Override
    Optional<Ruling> ruling(Map<String, Object> run, Map<?, ?> args) {
        return cases.deliverable(run)
                .map(deliverable -> transitions.ruling(deliverable, StepArguments.of(args), Refusals.comment(run)));
    }
}
