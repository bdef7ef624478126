package io.phasegate.workflow;

import com.atlassian.jira.issue.MutableIssue;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.jira.IssueFields;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.process.ProcessArguments;
import io.phasegate.process.ProcessCase;
import io.phasegate.process.ProcessCases;
import io.phasegate.process.ProcessTransitions;
import io.phasegate.process.jira.NewReports;
import io.phasegate.process.jira.ReportedFields;
import io.phasegate.process.model.IssueValues;
import java.util.Map;

/**
 * Records a step of a meeting, training, payment, error report or client request; on the create transition it stands
 * before and after Jira's own function that creates the issue. Run by Jira; its name is data.
 */
public class ProcessStepFunction extends TransitionFunction {
    private final ProcessCases cases;
    private final ProcessTransitions transitions;
    private final NewReports reports;
    private final ReportedFields values;
    private final IssueFields fields;

    public ProcessStepFunction(ProcessCases cases, ProcessTransitions transitions, NewReports reports,
            ReportedFields values, IssueFields fields, Projection projection, Refusals refusals) {
        super(projection, refusals);
        this.cases = cases;
        this.transitions = transitions;
        this.reports = reports;
        this.values = values;
        this.fields = fields;
    }

    @Override
    void record(MutableIssue issue, Map<String, Object> run, Map<?, ?> args) {
        ProcessArguments step = ProcessArguments.of(args);
        if (!step.isCreation()) {
            record(issue, step, Refusals.comment(run));
        } else if (issue.getId() == null) {
            reports.giveLevel(issue);
        } else {
            reports.record(issue, step);
        }
    }

    private void record(MutableIssue issue, ProcessArguments step, String comment) {
        ProcessCase opened = cases.open(issue.getKey());
        IssueValues typed = values.of(issue);
        transitions.record(opened, step, typed, comment);
        fields.write(issue, ProcessTransitions.fields(opened, step, typed));
    }
}
