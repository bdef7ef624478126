package io.phasegate.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.jira.IssueFields;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.language.model.Refusal;
import io.phasegate.process.ProcessArguments;
import io.phasegate.process.ProcessCase;
import io.phasegate.process.ProcessCases;
import io.phasegate.process.ProcessTransitions;
import io.phasegate.process.jira.NewReports;
import io.phasegate.process.jira.ReportedFields;
import io.phasegate.process.model.IssueValues;
import java.util.Map;

/**
 * Writes a step of a meeting, training, payment, error report or client request into the journal before the status
 * changes; when somebody else was first it throws, and the transition fails. Must be the first post-function; on the
 * create transition it stands before and after Jira's own function that creates the issue. Run by Jira; its name is
 * data.
 */
public class ProcessStepFunction extends AbstractJiraFunctionProvider {
    private final ProcessCases cases;
    private final ProcessTransitions transitions;
    private final NewReports reports;
    private final ReportedFields values;
    private final IssueFields fields;
    private final Projection projection;
    private final Refusals refusals;

    public ProcessStepFunction(ProcessCases cases, ProcessTransitions transitions, NewReports reports,
            ReportedFields values,
            IssueFields fields, Projection projection, Refusals refusals) {
        this.cases = cases;
        this.transitions = transitions;
        this.reports = reports;
        this.values = values;
        this.fields = fields;
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
            run(getIssue(transientVars), ProcessArguments.of(args), Refusals.comment(transientVars));
        } catch (Refusal e) {
            throw refusals.exception(e);
        } catch (RuntimeException e) {
            throw refusals.failure(e);
        }
    }

    private void run(MutableIssue issue, ProcessArguments step, String comment) {
        if (!step.isCreation()) {
            record(issue, step, comment);
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
