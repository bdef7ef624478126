package io.phasegate.process;

import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.process.model.IssueValues;
import io.phasegate.process.model.Participant;
import io.phasegate.process.model.ProcessAttempt;
import io.phasegate.process.model.ProcessState;
import io.phasegate.process.model.ProcessStates;
import io.phasegate.process.model.ProcessStep;
import io.phasegate.process.model.ProcessSubject;
import io.phasegate.process.model.Stage;
import io.phasegate.project.Reopening;
import io.phasegate.project.model.ImplementationProject;
import java.time.LocalDate;

/**
 * One meeting, training, payment, error report or client request in front of one viewer. Made by {@link
 * ProcessCases} only.
 *
 * @param stream where it is recorded: what is internal stays internal
 * @param again  opens the same anew, for when somebody recorded something since
 */
public record ProcessCase(IssueRef issue, Viewer viewer, ImplementationProject project, ProcessSubject subject,
        Stream stream,
        ProjectJournal journal, Organisation organisation, Participant who, LocalDate today,
        Reopening<ProcessCase> again) {

    public ProcessState state() {
        return states().of(subject);
    }

    public ProcessStates states() {
        return new ProcessStates(project.method(), journal);
    }

    public ProcessAttempt attempt(ProcessStep step, Stage to, IssueValues values, String reason) {
        return new ProcessAttempt(step, to, state(), project.method(), who, values, reason);
    }

    /** The same at the moment of writing. Refuses 409 when the method was updated since */
    ProcessCase on(ProjectJournal now) {
        return again.on(now, this, journal);
    }
}
