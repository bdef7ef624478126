package io.phasegate.deliverable;

import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.deliverable.model.Attempt;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.DeliverableStates;
import io.phasegate.deliverable.model.DeliverableSubject;
import io.phasegate.deliverable.model.Distribution;
import io.phasegate.deliverable.model.DocumentForm;
import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.deliverable.model.PersonNames;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.project.Reopening;
import io.phasegate.project.model.ImplementationProject;
import java.time.LocalDate;

/**
 * One deliverable in front of one viewer, with all that a command or panel needs to know. Made by {@link
 * DeliverableCases} only.
 *
 * @param again opens the same deliverable anew, for when somebody recorded something since
 */
public record DeliverableCase(IssueRef issue, Viewer viewer, ImplementationProject project,
        DeliverableDefinition definition,
        ProjectJournal journal, Organisation organisation, Actor actor, FileCheck files, DocumentForm form,
        LocalDate today,
        Reopening<DeliverableCase> again) {

    public DeliverableState state() {
        return stateOn(journal);
    }

    /** The same at the moment of writing. Refuses 409 when the method was updated since */
    DeliverableCase on(ProjectJournal now) {
        return again.on(now, this, journal);
    }

    private DeliverableState stateOn(ProjectJournal now) {
        return new DeliverableStates(project.method(), now, files).of(definition);
    }

    /** What the viewer may see of it: the vendor's reviews are not the customer's. */
    public DeliverableState visibleState() {
        return viewer.seesInternal() ? state() : stateOn(journal.sharedOnly());
    }

    public Attempt attempt(Act act, String reason) {
        return attempt(act, reason, state());
    }

    public Attempt attempt(Act act, String reason, DeliverableState state) {
        return Attempt.of(act, state, actor, project.method(), reason).with(form);
    }

    public DeliverableSubject subject() {
        return new DeliverableSubject(definition);
    }

    /** Who gets a copy, and who has got one of the present version. */
    public Distribution distribution() {
        return Distribution.of(definition, state().version(), journal);
    }

    /** Whether the viewer may read what was filled in: the vendor, the authors, and everybody once it was delivered. */
    public boolean showsForm() {
        return viewer.seesInternal() || actor.oneOf(definition.authors()).isPresent() || state().delivered()
                .isPresent();
    }

    public PersonNames names() {
        return PersonNames.of(organisation);
    }
}
