package io.phasegate.deadline;

import io.phasegate.access.Access;
import io.phasegate.calendar.Calendars;
import io.phasegate.deadline.model.Deadline;
import io.phasegate.deadline.model.Deadlines;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.Today;
import io.phasegate.process.UnrecordedReports;
import io.phasegate.project.Contracts;
import io.phasegate.project.PlannedDates;
import io.phasegate.project.Projects;
import io.phasegate.project.jira.HostProjects;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.workflow.status.StatusRepair;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done once a day for all projects: stored contracts and plans, and statuses that a crash left behind, follow
 * the journal, reports whose creation was not recorded are, missed deadlines are told, and the due dates of issues
 * follow those that run. Started by the host's scheduler, or by an administrator who does not want to wait.
 */
public class DailyRound {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    private final Access access;
    private final Projects projects;
    private final HostProjects host;
    private final Contracts contracts;
    private final PlannedDates dates;
    private final Journal journal;
    private final Calendars calendars;
    private final UnrecordedReports reports;
    private final StatusRepair statuses;
    private final Escalations escalations;
    private final DueDates dueDates;
    private final Today today;

    public DailyRound(Access access, Projects projects, HostProjects host, Contracts contracts, PlannedDates dates,
            Journal journal, Calendars calendars, UnrecordedReports reports, StatusRepair statuses,
            Escalations escalations, DueDates dueDates, Today today) {
        this.access = access;
        this.projects = projects;
        this.host = host;
        this.contracts = contracts;
        this.dates = dates;
        this.journal = journal;
        this.calendars = calendars;
        this.reports = reports;
        this.statuses = statuses;
        this.escalations = escalations;
        this.dueDates = dueDates;
        this.today = today;
    }

    /** Refuses 403 to everybody but Jira administrators. */
    public int order() {
        access.requireAdministrator();
        return go();
    }

    /** @return how many missed deadlines somebody was told of; a project that fails does not stop the others */
    public int go() {
        return projects.among(host.all()).stream().mapToInt(this::safely).sum();
    }

    private int safely(long projectId) {
        try {
            contracts.settle(projectId);
            dates.settle(projectId);
            return projects.find(projectId).map(this::project).orElse(0);
        } catch (RuntimeException e) {
            LOG.error("The daily round failed in project {}", projectId, e);
            return 0;
        }
    }

    private int project(ImplementationProject project) {
        ProjectJournal read = reports.record(project, journal.read(project.projectId()));
        statuses.follow(project, read);
        if (project.method().deadlines().isEmpty()) {
            return 0;
        }
        List<Deadline> deadlines = Deadlines.of(project, read, calendars.history(project.projectId()), today.now());
        dueDates.show(project.projectId(), dueByIssue(project, deadlines));
        return escalations.tell(project, read, deadlines);
    }

    /** Of several running deadlines of an issue the first counts. */
    private static Map<Long, LocalDate> dueByIssue(ImplementationProject project, List<Deadline> deadlines) {
        Map<Long, LocalDate> due = new LinkedHashMap<>();
        deadlines.stream().filter(one -> one.target().isPresent()).filter(Deadline::isRunning)
                .forEach(one -> TargetIssue.of(project, one).ifPresent(issue -> due.putIfAbsent(issue, one.dueOn())));
        return due;
    }
}
