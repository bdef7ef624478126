package io.phasegate.process.jira;

import com.atlassian.jira.issue.MutableIssue;
import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.language.model.Refusal;
import io.phasegate.process.ProcessArguments;
import io.phasegate.process.ProcessCases;
import io.phasegate.process.ProcessSteps;
import io.phasegate.process.model.IssueValues;
import io.phasegate.project.Projects;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when somebody creates an error report or a client request: before the creation the customer's gets the
 * level that he sees, after it the report is recorded. Used by the function on the create transition.
 */
public class NewReports {
    private static final Logger LOG = LoggerFactory.getLogger(NewReports.class);

    private final Access access;
    private final Projects projects;
    private final SetupObjects objects;
    private final ProcessCases cases;
    private final ProcessSteps steps;

    public NewReports(Access access, Projects projects, SetupObjects objects, ProcessCases cases, ProcessSteps steps) {
        this.access = access;
        this.projects = projects;
        this.objects = objects;
        this.cases = cases;
        this.steps = steps;
    }

    /** What somebody writes who sees nothing internal is shared; the vendor's people choose the level themselves. */
    public void giveLevel(MutableIssue issue) {
        ProjectRef project = access.project(issue.getProjectObject().getId());
        if (projects.isImplementation(project.id()) && !access.viewer(project).seesInternal()) {
            issue.setSecurityLevelId(Long.valueOf(objects.require(ObjectKeys.LEVEL_SHARED)));
        }
    }

    /** A report that could not be recorded stands all the same: `UnrecordedReports` records it later. */
    public void record(MutableIssue issue, ProcessArguments arguments) {
        try {
            cases.find(access.issue(issue.getKey())).ifPresent(opened ->
                    steps.take(opened, arguments.step(), arguments.to(), IssueValues.NONE, ""));
        } catch (Refusal e) {
            LOG.warn("The creation of {} was not recorded: {}", issue.getKey(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The creation of {} was not recorded", issue.getKey(), e);
        }
    }
}
