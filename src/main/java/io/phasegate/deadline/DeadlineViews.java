package io.phasegate.deadline;

import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.calendar.Calendars;
import io.phasegate.deadline.model.Deadline;
import io.phasegate.deadline.model.Deadlines;
import io.phasegate.deadline.store.EscalationStore;
import io.phasegate.gate.GateIssues;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.Organisations;
import io.phasegate.organisation.Today;
import io.phasegate.project.Projects;
import io.phasegate.project.model.ImplementationProject;
import java.util.List;
import java.util.Map;

/** Opens the deadlines of a project: access first, then what they follow from. Used by page and REST. */
public class DeadlineViews {
    private final Access access;
    private final Projects projects;
    private final Journal journal;
    private final Organisations organisations;
    private final Calendars calendars;
    private final EscalationStore escalations;
    private final GateIssues issues;
    private final Today today;

    public DeadlineViews(Access access, Projects projects, Journal journal, Organisations organisations,
            Calendars calendars, EscalationStore escalations, GateIssues issues, Today today) {
        this.access = access;
        this.projects = projects;
        this.journal = journal;
        this.organisations = organisations;
        this.calendars = calendars;
        this.escalations = escalations;
        this.issues = issues;
        this.today = today;
    }

    /** Refuses 401, and 404 for a project that the caller may not see or that does not use Phasegate. */
    public DeadlineView open(String projectKey) {
        ProjectRef ref = access.project(projectKey);
        return open(ref, projects.get(ref.id()), journal.read(ref.id()));
    }

    /** The same on a journal that was read already. */
    DeadlineView open(ProjectRef ref, ProjectJournal read) {
        return open(ref, projects.get(ref.id()), read);
    }

    private DeadlineView open(ProjectRef ref, ImplementationProject project, ProjectJournal read) {
        Viewer viewer = access.viewer(ref);
        List<Deadline> visible = Deadlines.of(project, read, calendars.history(ref.id()), today.now()).stream()
                .filter(one -> viewer.seesInternal() || !one.internal()).toList();
        Map<Long, String> keys = keys(project, visible);
        List<Deadline> shown = visible.stream().filter(one -> !isReported(project, one)
                || TargetIssue.of(project, one).stream().allMatch(keys::containsKey)).toList();
        return new DeadlineView(ref, viewer, project, organisations.read(read), today.date(), shown,
                escalations.of(ref.id()), keys);
    }

    /** What somebody reported has an issue whose security decides who may know of it. */
    private static boolean isReported(ImplementationProject project, Deadline deadline) {
        long id = TargetIssue.of(project, deadline).orElse(0);
        return id > 0 && project.itemOfIssue(id).isEmpty();
    }

    private Map<Long, String> keys(ImplementationProject project, List<Deadline> deadlines) {
        List<Long> ids = deadlines.stream().flatMapToLong(one -> TargetIssue.of(project, one).stream()).distinct()
                .boxed()
                .toList();
        return issues.facts(access.visibleIssues(ids)).keys();
    }
}
