package io.phasegate.deadline;

import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.calendar.Calendars;
import io.phasegate.deadline.model.Deadline;
import io.phasegate.deadline.model.Deadlines;
import io.phasegate.journal.Journal;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.Today;
import io.phasegate.project.Projects;
import io.phasegate.project.model.ImplementationProject;
import java.util.List;
import java.util.Optional;

/**
 * What still has to be done in time with one issue, for its panel: access first. Costs the same whatever the project
 * has.
 */
public class IssueDeadlines {
    private final Access access;
    private final Projects projects;
    private final Journal journal;
    private final Calendars calendars;
    private final Today today;

    public IssueDeadlines(Access access, Projects projects, Journal journal, Calendars calendars, Today today) {
        this.access = access;
        this.projects = projects;
        this.journal = journal;
        this.calendars = calendars;
        this.today = today;
    }

    /**
     * Refuses 401, and 404 for what the caller may not see. Empty when nothing is open or missed that he may know of.
     */
    public Optional<OfIssue> find(String issueKey) {
        IssueRef issue = access.issue(issueKey);
        return projects.find(issue.project().id()).filter(project -> !project.method().deadlines().isEmpty())
                .map(project -> of(issue, project)).filter(found -> !found.deadlines().isEmpty());
    }

    private OfIssue of(IssueRef issue, ImplementationProject project) {
        Viewer viewer = access.viewer(issue.project());
        List<Deadline> pending = Deadlines.of(project, journal.read(project.projectId()),
                calendars.history(project.projectId()), today.now()).stream().filter(Deadline::isPending)
                .filter(one -> TargetIssue.of(project, one).stream().anyMatch(id -> id == issue.id()))
                .filter(one -> viewer.seesInternal() || !one.internal()).toList();
        return new OfIssue(issue, project, viewer, pending);
    }

    /** Open, paused and missed deadlines of an issue that the viewer may know of, by due date. */
    public record OfIssue(IssueRef issue, ImplementationProject project, Viewer viewer, List<Deadline> deadlines) {
        public Text responsible(Deadline deadline) {
            String code = deadline.rule().responsible();
            return project.method().role(code).map(role -> role.name()).orElse(new Text(code, code));
        }
    }
}
