package io.phasegate.workflow.status;

import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.gate.Gates;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.project.model.ImplementationProject;

/**
 * What the journal says of every issue of a project: phases, deliverables, what else is planned, and what was
 * reported.
 */
public final class RecordedStatuses {
    private final FrozenFiles files;
    private final Gates gates;

    public RecordedStatuses(FrozenFiles files, Gates gates) {
        this.files = files;
        this.gates = gates;
    }

    /** Of the whole project by this reading of its journal. One SQL statement. */
    ProjectStatuses of(ImplementationProject project, ProjectJournal read) {
        return new ProjectStatuses(project, read, files.known(project.projectId()), gates);
    }
}
