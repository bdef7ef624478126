package io.phasegate.deliverable;

import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.deliverable.model.DeliverableSubject;
import io.phasegate.deliverable.model.DocumentForm;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Organisations;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.project.Projects;
import io.phasegate.project.Reopening;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.ProjectReading;
import java.util.Optional;

/** Opens deliverables for the caller: access first, then plan, journal, organisation and files. */
public final class DeliverableCases {
    private final Access access;
    private final Projects projects;
    private final Journal journal;
    private final Organisations organisations;
    private final FrozenFiles files;
    private final Forms forms;
    private final Today today;

    public DeliverableCases(Access access, Projects projects, Journal journal, Organisations organisations,
            FrozenFiles files, Forms forms, Today today) {
        this.access = access;
        this.projects = projects;
        this.journal = journal;
        this.organisations = organisations;
        this.files = files;
        this.forms = forms;
        this.today = today;
    }

    /** Refuses 401, and 404 for what the caller may not see or what is no deliverable of a plan. */
    public DeliverableCase open(String issueKey) {
        IssueRef issue = access.issue(issueKey);
        return find(issue).orElseThrow(Refusal::notFound);
    }

    /** Empty when the issue is no deliverable of a plan. */
    public Optional<DeliverableCase> find(IssueRef issue) {
        return projects.find(issue.project().id()).flatMap(project -> find(issue,
                new ProjectReading(project, () -> journal.read(project.projectId()))));
    }

    /** The same where its project has been read. */
    public Optional<DeliverableCase> find(IssueRef issue, ProjectReading read) {
        return read.project().itemOfIssue(issue.id()).filter(item -> item.kind() == PlanItem.Kind.DELIVERABLE)
                .flatMap(item -> read.project().method().deliverable(item.code()))
                .map(definition -> open(issue, access.viewer(issue.project()), read.project(), definition,
                        read.journal()));
    }

    private DeliverableCase open(IssueRef issue, Viewer viewer, ImplementationProject project,
            DeliverableDefinition definition, ProjectJournal read) {
        Organisation organisation = organisations.read(read);
        return new DeliverableCase(issue, viewer, project, definition, read, organisation,
                actor(viewer, project, organisation), files.present(issue.id()), form(definition, read), today.date(),
                new Reopening<>(() -> projects.requireMethodOf(project),
                        now -> open(issue, viewer, project, definition, now)));
    }

    /** One SQL statement, and only where something was filled in. */
    private DocumentForm form(DeliverableDefinition definition, ProjectJournal read) {
        String subject = new DeliverableSubject(definition).form();
        return read.of(EntryKind.DOCUMENT_FILLED).stream().filter(entry -> entry.subject().equals(subject))
                .reduce((first, second) -> second).map(entry -> forms.find(entry.text("form")))
                .orElse(DocumentForm.EMPTY);
    }

    private Actor actor(Viewer viewer, ImplementationProject project, Organisation organisation) {
        return Actor.ofUser(viewer.userKey(), organisation, project.method(), today.date());
    }
}
