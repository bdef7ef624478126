package io.phasegate.journal;

import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import java.util.function.Function;

/**
 * The append-only, hash-chained record of everything that matters to a gate (design section 4). Used by every
 * command.
 */
public interface Journal {
    /** All entries of the project: one SQL statement. */
    ProjectJournal read(long projectId);

    /**
     * Appends one entry in a transaction of its own. The decision is taken on the journal as it is now, both streams;
     * when another entry came in between, it is taken again on the newer journal. It may throw a Refusal: then nothing
     * is written. Refuses 409 itself, naming who was faster, when others are faster again and again, or when the host's
     * transaction admits no second try.
     *
     * @throws ClaimTakenException when what the draft claims has happened already
     */
    default Entry append(long projectId, String personId, Function<ProjectJournal, Draft> decision) {
        return append(projectId, personId, decision, () -> { });
    }

    /**
     * The same with something else that is written in the same transaction: both are there, for everybody, or neither
     * is. It is run once for each try, so it must only write, and may be rolled back.
     */
    Entry append(long projectId, String personId, Function<ProjectJournal, Draft> decision, Runnable together);
}
