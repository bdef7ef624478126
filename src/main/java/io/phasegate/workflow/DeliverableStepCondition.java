package io.phasegate.workflow;

import io.phasegate.deliverable.DeliverableTransitions;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.StepArguments;
import io.phasegate.gate.jira.transition.TransitionCases;
import java.util.Map;

/** Offers a step of a deliverable only to those whose role takes it (R75). Run by Jira; its name is data. */
public class DeliverableStepCondition extends TransitionCondition {
    private final TransitionCases cases;
    private final DeliverableTransitions transitions;

    public DeliverableStepCondition(TransitionCases cases, DeliverableTransitions transitions, Projection projection) {
        super(projection);
        this.cases = cases;
        this.transitions = transitions;
    }

    @Override
    boolean isShown(Map<String, Object> run, Map<?, ?> args) {
        return cases.shownDeliverable(run)
                .filter(deliverable -> transitions.isShown(deliverable, StepArguments.of(args))).isPresent();
    }
}
