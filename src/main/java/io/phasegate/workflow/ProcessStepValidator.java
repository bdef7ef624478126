package io.phasegate.workflow;

import io.phasegate.deliverable.Projection;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.language.model.Ruling;
import io.phasegate.process.ProcessArguments;
import io.phasegate.process.ProcessTransitions;
import io.phasegate.process.jira.ReportedFields;
import io.phasegate.process.jira.ShownProcesses;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses a step of a meeting, training, payment, error report or client request with every reason. Run by Jira; its
 * name is data.
 */
public class ProcessStepValidator extends TransitionValidator {
    private final ShownProcesses shown;
    private final ProcessTransitions transitions;
    private final ReportedFields fields;

    public ProcessStepValidator(ShownProcesses shown, ProcessTransitions transitions, ReportedFields fields,
            Projection projection, Refusals refusals) {
        super(projection, refusals);
        this.shown = shown;
        this.transitions = transitions;
        this.fields = fields;
    }

    @Override
    Optional<Ruling> ruling(Map<String, Object> run, Map<?, ?> args) {
        return shown.now(run).map(opened -> transitions.ruling(opened, ProcessArguments.of(args),
                fields.of(ShownProcesses.issue(run)), Refusals.comment(run)));
    }
}
