package io.phasegate.deadline;

import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.calendar.Calendars;
import io.phasegate.deadline.model.Deadline;
import io.phasegate.deadline.model.Deadlines;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.Today;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.ProjectReading;
import java.util.List;
import java.util.Optional;

/**
 * What still has to be done in time with one issue, for its panel: access first. Costs the same whatever the project
 * has.
 */
public class IssueDeadlines {
    private final Access access;
    private final Calendars calendars;
    private final Today today;

    public IssueDeadlines(Access access, Calendars calendars, Today today) {
        this.access = access;
        this.calendars = calendars;
        this.today = today;
    }

    /**
     * In the project of the issue as it was read. Refuses 401, and 404 for what the caller may not see. Empty when
     * nothing is open or missed that he may know of.
     */
    public Optional<OfIssue> find(String issueKey, ProjectReading read) {
        IssueRef issue = access.issue(issueKey);
        return Optional.of(read).filter(reading -> !reading.project().method().deadlines().isEmpty())
                .map(reading -> of(issue, reading)).filter(found -> !found.deadlines().isEmpty());
    }

    private OfIssue of(IssueRef issue, ProjectReading read) {
        ImplementationProject project = read.project();
        Viewer viewer = access.viewer(issue.project());
        List<Deadline> pending = Deadlines.of(project, read.journal(),
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
