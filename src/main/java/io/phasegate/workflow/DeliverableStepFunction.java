package io.phasegate.workflow;

import com.atlassian.jira.issue.MutableIssue;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.deliverable.DeliverableTransitions;
import io.phasegate.deliverable.Deliverables;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.StepArguments;
import io.phasegate.deliverable.jira.IssueFields;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.gate.jira.transition.ReviewComments;
import java.util.Map;

/** Records a step of a deliverable. Run by Jira; its name is data. */
public class DeliverableStepFunction extends TransitionFunction {
    private final DeliverableCases cases;
    private final DeliverableTransitions transitions;
    private final IssueFields fields;
    private final ReviewComments comments;

    public DeliverableStepFunction(DeliverableCases cases, DeliverableTransitions transitions, Projection projection,
            IssueFields fields, Refusals refusals, ReviewComments comments) {
        super(projection, refusals);
        this.cases = cases;
        this.transitions = transitions;
        this.fields = fields;
        this.comments = comments;
    }

    @Override
    void record(MutableIssue issue, Map<String, Object> run, Map<?, ?> args) {
        String key = issue.getKey();
        DeliverableCase deliverable = cases.open(key);
        StepArguments step = StepArguments.of(args);
        comments.keepInside(step, run);
        transitions.record(deliverable, step, Refusals.comment(run));
        fields.write(issue, Deliverables.fields(cases.open(key).state()));
    }
}
