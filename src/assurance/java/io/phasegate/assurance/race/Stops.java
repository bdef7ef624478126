package io.phasegate.assurance.race;

import io.phasegate.journal.store.JournalRow;
import io.phasegate.organisation.store.ChangeRow;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where the two actors of a contest are stopped, each once at each point.
 *
 * @param rows whose reading or inserting counts as such a point
 */
record Stops(Set<SyncPoint> points, Set<Class<?>> rows) {
    /** Around what decides in the journal and in the organisation. */
    static final Stops AT_ENTRIES = around(JournalRow.class, ChangeRow.class);

    static Stops around(Class<?>... rows) {
        return new Stops(EnumSet.of(SyncPoint.READ, SyncPoint.INSERTED, SyncPoint.COMMITTED), Set.of(rows));
    }

    /** Around the claim of a task, and before the first issue that it makes. */
    static Stops atIssues(Class<?>... rows) {
        return new Stops(EnumSet.of(SyncPoint.READ, SyncPoint.INSERTED, SyncPoint.ISSUE), Set.of(rows));
    }
}
