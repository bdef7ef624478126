package io.phasegate.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.phasegate.deliverable.DeliverableTransitions;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.StepArguments;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.gate.jira.transition.TransitionCases;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.Map;

/** Refuses a step of a deliverable with every open point at once. Run by Jira; its name is data. */
public class DeliverableStepValidator implements Validator {
    private final TransitionCases cases;
    private final DeliverableTransitions transitions;
    private final Projection projection;
    private final Refusals refusals;

    public DeliverableStepValidator(TransitionCases cases, DeliverableTransitions transitions, Projection projection,
            Refusals refusals) {
        this.cases = cases;
        this.transitions = transitions;
        this.projection = projection;
        this.refusals = refusals;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (projection.isRunning()) {
            return;
        }
        refusals.unlessAllowed(ruling(transientVars, args));
    }

    private Ruling ruling(Map<String, Object> run, Map<?, ?> args) throws InvalidInputException {
        try {
            return cases.deliverable(run)
                    .map(deliverable -> transitions.ruling(deliverable, StepArguments.of(args), Refusals.comment(run)))
                    .orElseGet(() -> Ruling.conflict(Message.of("phasegate.workflow.not.in.plan")));
        } catch (RuntimeException e) {
            throw refusals.failure(e);
        }
    }
}
