package io.phasegate.journal.model;

import java.util.List;
import java.util.Optional;

/**
 * All entries of one project, each stream in its own order. What was signed, decided and waived is derived from this
 * alone.
 */
public record ProjectJournal(long projectId, List<Entry> shared, List<Entry> internal) {
    public static final String NO_HASH = "0".repeat(64);

    public ProjectJournal {
        shared = List.copyOf(shared);
        internal = List.copyOf(internal);
    }

    public List<Entry> stream(Stream stream) {
        return stream == Stream.SHARED ? shared : internal;
    }

    public List<Entry> of(EntryKind kind) {
        return java.util.stream.Stream.concat(shared.stream(), internal.stream())
                .filter(entry -> entry.kind() == kind).toList();
    }

    public Optional<Entry> last(Stream stream) {
        List<Entry> entries = stream(stream);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** The anchor: hash of the newest entry, printed on every signed sheet and report. */
    public String head(Stream stream) {
        return last(stream).map(Entry::hash).orElse(NO_HASH);
    }

    /** Whether nothing was appended, to either stream, between the two readings. */
    public boolean sameAs(ProjectJournal other) {
        return head(Stream.SHARED).equals(other.head(Stream.SHARED)) && head(Stream.INTERNAL)
                .equals(other.head(Stream.INTERNAL));
    }

    /** What a reader may see: without the internal stream for the customer. */
    public ProjectJournal sharedOnly() {
        return new ProjectJournal(projectId, shared, List.of());
    }
}
