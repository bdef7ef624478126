package io.phasegate.workflow;

import io.phasegate.deliverable.Projection;
import io.phasegate.process.ProcessArguments;
import io.phasegate.process.ProcessTransitions;
import io.phasegate.process.jira.ShownProcesses;
import java.util.Map;

/**
 * Offers a step of a meeting, training, payment, error report or client request to those who may. Run by Jira; its
 * name is data.
 */
public class ProcessStepCondition extends TransitionCondition {
    private final ShownProcesses shown;
    private final ProcessTransitions transitions;

    public ProcessStepCondition(ShownProcesses shown, ProcessTransitions transitions, Projection projection) {
        super(projection);
        this.shown = shown;
        this.transitions = transitions;
    }

    @Override
    boolean isShown(Map<String, Object> run, Map<?, ?> args) {
        return shown.of(ShownProcesses.issue(run))
                .filter(opened -> transitions.isShown(opened, ProcessArguments.of(args))).isPresent();
    }
}
