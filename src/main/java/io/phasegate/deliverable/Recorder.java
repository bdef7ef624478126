package io.phasegate.deliverable;

import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Today;
import java.util.function.Function;

/** Writes decisions of deliverable and gate into the journal; who comes second is told who was first, and when. */
public final class Recorder {
    private final Journal journal;
    private final Today today;

    public Recorder(Journal journal, Today today) {
        this.journal = journal;
        this.today = today;
    }

    /** Refuses what the decision refuses on the journal as it is now, and 409 when somebody else was first. */
    public Entry record(long projectId, String personId, Function<ProjectJournal, Draft> decision) {
        try {
            return journal.append(projectId, personId, decision);
        } catch (ClaimTakenException e) {
            throw Refusal.conflict(Message.of("phasegate.deliverable.refused.second", e.winnerName(),
                    today.words(e.winner().at())));
        }
    }
}
