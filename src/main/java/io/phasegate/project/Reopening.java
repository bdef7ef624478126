package io.phasegate.project;

import io.phasegate.journal.model.ProjectJournal;
import java.util.function.Function;

/**
 * What somebody has opened, at the moment of writing. When the journal has moved on, the organisation may have too:
 * whoever lost his role before something was recorded must not act after it. Used by the commands of gates,
 * deliverables and processes.
 *
 * @param check refuses when what was opened holds no longer
 * @param again opens the same anew, for when somebody recorded something since
 */
public record Reopening<T>(Runnable check, Function<ProjectJournal, T> again) {
    /** @param seen with the journal as it was read then */
    public T on(ProjectJournal now, T seen, ProjectJournal read) {
        check.run();
        return read.sameAs(now) ? seen : again.apply(now);
    }
}
