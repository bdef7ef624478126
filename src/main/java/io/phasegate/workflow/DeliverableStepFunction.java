package io.phasegate.workflow;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.deliverable.DeliverableTransitions;
import io.phasegate.deliverable.Deliverables;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.StepArguments;
import io.phasegate.deliverable.jira.IssueFields;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.gate.jira.transition.ReviewComments;
import io.phasegate.language.model.Refusal;
import java.util.Map;

/**
 * Writes a step of a deliverable into the journal before the status changes; when somebody else was first it throws,
 * and the transition fails. Must be the first post-function. Run by Jira; its name is data.
 */
public class DeliverableStepFunction extends AbstractJiraFunctionProvider {
    private final DeliverableCases cases;
    private final DeliverableTransitions transitions;
    private final Projection projection;
    private final IssueFields fields;
    private final Refusals refusals;
    private final ReviewComments comments;

    public DeliverableStepFunction(DeliverableCases cases, DeliverableTransitions transitions, Projection projection,
            IssueFields fields, Refusals refusals, ReviewComments comments) {
        this.cases = cases;
        this.transitions = transitions;
        this.projection = projection;
        this.fields = fields;
        this.refusals = refusals;
        this.comments = comments;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        if (projection.isRunning()) {
            return;
        }
        try {
            String key = getIssue(transientVars).getKey();
            DeliverableCase deliverable = cases.open(key);
            StepArguments step = StepArguments.of(args);
            comments.keepInside(step, transientVars);
            transitions.record(deliverable, step, Refusals.comment(transientVars));
            fields.write(getIssue(transientVars), Deliverables.fields(cases.open(key).state()));
        } catch (Refusal e) {
            throw refusals.exception(e);
        } catch (RuntimeException e) {
            throw refusals.failure(e);
        }
    }
}
