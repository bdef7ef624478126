package io.phasegate.deliverable;

import io.phasegate.access.model.Viewer;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.Today;
import java.util.Comparator;
import java.util.Optional;

/**
 * The version of what a viewer sees of deliverables and gates: the heads of the journals that he may read. Made an
 * ETag by REST.
 */
public final class JournalTag {
    private static final int LENGTH = 16;

    private final Today today;

    public JournalTag(Today today) {
        this.today = today;
    }

    public String of(ProjectJournal journal, Viewer viewer) {
        String shared = journal.head(Stream.SHARED).substring(0, LENGTH);
        return viewer.seesInternal() ? shared + "-" + journal.head(Stream.INTERNAL).substring(0, LENGTH) : shared;
    }

    /** Says what was recorded last, of what the viewer may know. */
    public Message whatChanged(ProjectJournal journal, Viewer viewer) {
        ProjectJournal visible = viewer.seesInternal() ? journal : journal.sharedOnly();
        Optional<Entry> newest = java.util.stream.Stream.of(visible.last(Stream.SHARED), visible.last(Stream.INTERNAL))
                .flatMap(Optional::stream).max(Comparator.comparing(Entry::at));
        return newest.map(entry -> Message.of("phasegate.deliverable.stale.by", entry.subject(),
                today.words(entry.at())))
                .orElseGet(() -> Message.of("phasegate.deliverable.stale"));
    }
}
