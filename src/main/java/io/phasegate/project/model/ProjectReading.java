package io.phasegate.project.model;

import io.phasegate.journal.model.ProjectJournal;
import java.util.function.Supplier;

/**
 * A project and its journal as one page reads them; the journal when somebody asks for it first. Handed to everything
 * that the page shows, so that nothing is read twice. For one thread.
 */
public final class ProjectReading {
    private final ImplementationProject project;
    private final Supplier<ProjectJournal> reading;
    private ProjectJournal journal;

    public ProjectReading(ImplementationProject project, Supplier<ProjectJournal> reading) {
        this.project = project;
        this.reading = reading;
    }

    public ImplementationProject project() {
        return project;
    }

    public ProjectJournal journal() {
        if (journal == null) {
            journal = reading.get();
        }
        return journal;
    }
}
