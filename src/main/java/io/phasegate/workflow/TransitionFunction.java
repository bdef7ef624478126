package io.phasegate.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import io.phasegate.deliverable.Projection;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.language.model.Refusal;
import java.util.Map;

/**
 * Writes a transition into the journal before the status changes; when somebody else was first it throws, and the
 * transition fails. Must be the first post-function.
 */
abstract class TransitionFunction extends AbstractJiraFunctionProvider {
    private final Projection projection;
    private final Refusals refusals;

    TransitionFunction(Projection projection, Refusals refusals) {
        this.projection = projection;
        this.refusals = refusals;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        if (projection.isRunning()) {
            return;
        }
        try {
            record(getIssue(transientVars), transientVars, args);
        } catch (Refusal e) {
            throw refusals.exception(e);
        } catch (RuntimeException e) {
            throw refusals.failure(e);
        }
    }

    abstract void record(MutableIssue issue, Map<String, Object> run, Map<?, ?> args);
}
