package io.phasegate.privacy;

import io.phasegate.access.model.Forgotten;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Mentions;
import io.phasegate.journal.model.Stream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes into every journal that knows a person that his name was erased, without the name. Once per person and
 * project.
 */
public final class ForgettingRecord {
    private final Journal journal;

    public ForgettingRecord(Journal journal) {
        this.journal = journal;
    }

    /**
     * A member is known to both companies; somebody who only appears in the internal stream must not appear in the
     * shared one.
     *
     * @return in how many projects it stands
     */
    int append(Forgotten person, Mentions mentions, Set<Long> memberOf) {
        Map<Long, Stream> streams = new HashMap<>(mentions.streams());
        memberOf.forEach(project -> streams.put(project, Stream.SHARED));
        streams.forEach((project, stream) -> person.personIds()
                .forEach(id -> append(project, stream, id, person.actorId())));
        return streams.size();
    }

    private void append(long projectId, Stream stream, String personId, String actorId) {
        Draft draft = new Draft(stream, EntryKind.PERSON_FORGOTTEN, "person:" + personId,
                Optional.of("forgotten:" + personId), Map.of());
        try {
            journal.append(projectId, actorId, read -> draft);
        } catch (ClaimTakenException recordedBefore) {
            return;
        }
    }
}
