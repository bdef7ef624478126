package io.phasegate.deliverable;

import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Today;
import java.util.List;
import java.util.function.Function;

/** Writes decisions of deliverable and gate into the journal; who comes second is told who was first, and when. */
public final class Recorder {
    private final Journal journal;
    private final Persons persons;
    private final Today today;

    public Recorder(Journal journal, Persons persons, Today today) {
        this.journal = journal;
        this.persons = persons;
        this.today = today;
    }

    /** Refuses what the decision refuses on the journal as it is now, and 409 when somebody else was first. */
    public Entry record(long projectId, String personId, Function<ProjectJournal, Draft> decision) {
        try {
            return journal.append(projectId, personId, decision);
        } catch (ClaimTakenException e) {
            Entry winner = e.winner();
            String name = persons.names(List.of(winner.personId())).getOrDefault(winner.personId(), "");
            throw Refusal.conflict(Message.of("phasegate.deliverable.refused.second", name, today.words(winner.at())));
        }
    }
}
