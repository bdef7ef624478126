package io.phasegate.process.model;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a meeting, training, payment, error report or client request stands, from the journal alone; a status in Jira
 * proves nothing (design section 4). Made by {@link ProcessStates}.
 *
 * @param entries about it, oldest first
 */
public record ProcessState(ProcessSubject subject, Stage stage, List<Entry> entries) {
    public ProcessState {
        entries = List.copyOf(entries);
    }

    public boolean has(EntryKind kind) {
        return last(kind).isPresent();
    }

    public Optional<Entry> last(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).reduce((first, second) -> second);
    }

    /** When it happened last. */
    public Optional<Instant> at(EntryKind kind) {
        return last(kind).map(Entry::at);
    }

    public ProcessState at(Stage other) {
        return new ProcessState(subject, other, entries);
    }
}
