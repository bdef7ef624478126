package io.phasegate.workflow;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.jira.IssueFields;
import io.phasegate.gate.Gates;
import io.phasegate.gate.PhaseCase;
import io.phasegate.gate.PhaseTransition;
import io.phasegate.gate.PhaseTransitions;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.language.model.Refusal;
import java.util.Map;

/**
 * Writes an act on a phase into the journal before the status changes; when somebody else was first it throws, and the
 * transition fails. Must be the first post-function. Run by Jira; its name is data.
 */
public class GateActFunction extends AbstractJiraFunctionProvider {
    private final PhaseTransitions transitions;
    private final Gates gates;
    private final Projection projection;
    private final IssueFields fields;
    private final Refusals refusals;

    public GateActFunction(PhaseTransitions transitions, Gates gates, Projection projection, IssueFields fields,
            Refusals refusals) {
        this.transitions = transitions;
        this.gates = gates;
        this.projection = projection;
        this.fields = fields;
        this.refusals = refusals;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        if (projection.isRunning()) {
            return;
        }
        try {
            String key = getIssue(transientVars).getKey();
            PhaseCase phase = transitions.find(key).orElseThrow(Refusal::notFound);
            transitions.record(phase, PhaseTransition.of(args), Refusals.comment(transientVars));
            PhaseCase after = transitions.find(key).orElseThrow(Refusal::notFound);
            fields.write(getIssue(transientVars), gates.fields(after.gates().facts().gates(), after.phase()));
        } catch (Refusal e) {
            throw refusals.exception(e);
        } catch (RuntimeException e) {
            throw refusals.failure(e);
        }
    }
}
