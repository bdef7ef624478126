package io.phasegate.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.phasegate.deliverable.Projection;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import io.phasegate.process.ProcessArguments;
import io.phasegate.process.ProcessTransitions;
import io.phasegate.process.jira.ReportedFields;
import io.phasegate.process.jira.ShownProcesses;
import java.util.Map;

/**
 * Refuses a step of a meeting, training, payment, error report or client request with every reason. Run by Jira; its
 * name is data.
 */
public class ProcessStepValidator implements Validator {
    private final ShownProcesses shown;
    private final ProcessTransitions transitions;
    private final ReportedFields fields;
    private final Projection projection;
    private final Refusals refusals;

    public ProcessStepValidator(ShownProcesses shown, ProcessTransitions transitions, ReportedFields fields,
            Projection projection, Refusals refusals) {
        this.shown = shown;
        this.transitions = transitions;
        this.fields = fields;
        this.projection = projection;
        this.refusals = refusals;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (!projection.isRunning()) {
            refusals.unlessAllowed(ruling(transientVars, args));
        }
    }

    private Ruling ruling(Map<String, Object> run, Map<?, ?> args) throws InvalidInputException {
        try {
            return shown.now(run).map(opened -> transitions.ruling(opened, ProcessArguments.of(args),
                            fields.of(ShownProcesses.issue(run)), Refusals.comment(run)))
                    .orElseGet(() -> Ruling.conflict(Message.of("phasegate.workflow.not.in.plan")));
        } catch (RuntimeException e) {
            throw refusals.failure(e);
        }
    }
}
