package io.phasegate.deadline.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.deadline.DueDates;
import io.phasegate.longtask.jira.ActingUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes due dates in the name of the project's lead, without notifications; the issue's history shows it. */
public class JiraDueDates implements DueDates {
    private static final Logger LOG = LoggerFactory.getLogger(JiraDueDates.class);

    private final IssueManager issues;
    private final ProjectManager projects;
    private final ActingUser acting;

    public JiraDueDates(IssueManager issues, ProjectManager projects, ActingUser acting) {
        this.issues = issues;
        this.projects = projects;
        this.acting = acting;
    }

    @Override
    public void show(long projectId, Map<Long, LocalDate> dueByIssue) {
        ApplicationUser lead = Optional.ofNullable(projects.getProjectObj(projectId)).map(Project::getProjectLead)
                .orElse(null);
        if (lead == null || dueByIssue.isEmpty()) {
            return;
        }
        try {
            acting.as(lead.getKey(), () -> {
                dueByIssue.forEach((id, due) -> write(lead, id, due));
                return null;
            });
        } catch (RuntimeException e) {
            LOG.warn("Due dates of project {} lag behind its deadlines", projectId, e);
        }
    }

    private void write(ApplicationUser lead, long issueId, LocalDate due) {
        MutableIssue issue = issues.getIssueObject(issueId);
        Timestamp wanted = Timestamp.valueOf(due.atStartOfDay());
        if (issue != null && !wanted.equals(issue.getDueDate())) {
            issue.setDueDate(wanted);
            issues.updateIssue(lead, issue, EventDispatchOption.DO_NOT_DISPATCH, false);
        }
    }
}
