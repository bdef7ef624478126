package io.phasegate.journal.store;

import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Sha256;
import io.phasegate.journal.model.Stream;

/**
 * The two unique keys of an entry, which decide every race. The sequence key counts both streams together, so that
 * whoever appends has seen everything before it: a gate decision in the one cannot miss a tick that was taken back in
 * the other. Rows of older versions carry `project:stream:sequence`; the two forms never meet.
 */
record Keys(String sequence, String claim) {
    private static final int LONGEST = 100;
    private static final int KEPT = 50;

    static Keys of(ProjectJournal seen, Draft draft) {
        String sequence = seen.projectId() + ":" + (last(seen, Stream.SHARED) + last(seen, Stream.INTERNAL) + 1);
        return new Keys(sequence, draft.claim().map(claim -> fitting(seen.projectId() + ":" + claim))
                .orElse("free:" + sequence));
    }

    /** The column holds 100 characters: of a longer claim the end stands as its hash, equal for equal claims. */
    private static String fitting(String claim) {
        return claim.length() <= LONGEST ? claim : claim.substring(0, KEPT) + "~" + Sha256.of(claim)
                .substring(0, LONGEST - KEPT - 1);
    }

    private static long last(ProjectJournal seen, Stream stream) {
        return seen.last(stream).map(Entry::sequence).orElse(0L);
    }
}
