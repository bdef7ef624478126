package io.phasegate.process;

import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Organisations;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.process.model.Participant;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ProcessSubject;
import io.phasegate.project.Projects;
import io.phasegate.project.Reopening;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.ProjectReading;
import java.util.Optional;

/**
 * Opens meetings, trainings, payments, error reports and client requests for the caller: access first, then all that
 * counts.
 */
public final class ProcessCases {
    private final Access access;
    private final Projects projects;
    private final Journal journal;
    private final Organisations organisations;
    private final ProcessIssues issues;
    private final Today today;

    public ProcessCases(Access access, Projects projects, Journal journal, Organisations organisations,
            ProcessIssues issues,
            Today today) {
        this.access = access;
        this.projects = projects;
        this.journal = journal;
        this.organisations = organisations;
        this.issues = issues;
        this.today = today;
    }

    /** Refuses 401, and 404 for what the caller may not see or what is none of these. */
    public ProcessCase open(String issueKey) {
        return find(access.issue(issueKey)).orElseThrow(Refusal::notFound);
    }

    /** Refuses as {@link #open}, and 404 for what is no meeting. */
    public ProcessCase meeting(String issueKey) {
        ProcessCase opened = open(issueKey);
        if (opened.subject().kind() != ProcessKind.MEETING) {
            throw Refusal.notFound();
        }
        return opened;
    }

    /** Empty when the issue is none of these, or not in an implementation project. */
    public Optional<ProcessCase> find(IssueRef issue) {
        return projects.find(issue.project().id()).flatMap(project -> find(issue,
                new ProjectReading(project, () -> journal.read(project.projectId()))));
    }

    /** The same where its project has been read. */
    public Optional<ProcessCase> find(IssueRef issue, ProjectReading read) {
        return thing(read.project(), issue).map(thing -> open(issue, access.viewer(issue.project()), read.project(),
                thing, read.journal()));
    }

    /**
     * What people report, and a meeting, training or payment that somebody creates besides the plan, go by their
     * issue.
     */
    private Optional<Thing> thing(ImplementationProject project, IssueRef issue) {
        Optional<PlanItem> item = project.itemOfIssue(issue.id());
        return item.isPresent() ? item.flatMap(ProcessCases::planned) : issues.kind(issue.id())
                .map(kind -> new Thing(ProcessSubject.reported(kind, issue.id()),
                        issues.isShared(issue.id()) ? Stream.SHARED : Stream.INTERNAL));
    }

    private static Optional<Thing> planned(PlanItem item) {
        Stream stream = item.nature() == DocNature.INTERNAL ? Stream.INTERNAL : Stream.SHARED;
        return ProcessSubject.planned(item.kind().name(), item.code()).map(subject -> new Thing(subject, stream));
    }

    private ProcessCase open(IssueRef issue, Viewer viewer, ImplementationProject project, Thing thing,
            ProjectJournal read) {
        Organisation organisation = organisations.read(read);
        Actor actor = Actor.ofUser(viewer.userKey(), organisation, project.method(), today.date());
        return new ProcessCase(issue, viewer, project, thing.subject(), thing.stream(), read, organisation,
                new Participant(actor, viewer.vendor()), today.date(),
                new Reopening<>(() -> projects.requireMethodOf(project),
                        now -> open(issue, viewer, project, thing, now)));
    }

    /** What an issue stands for, and in which stream it is recorded. */
    private record Thing(ProcessSubject subject, Stream stream) {
    }
}
