package io.phasegate.method.model;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A journal in memory to which a test adds what happened; an entry a minute. */
final class AJournal {
    private static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    AJournal with(EntryKind kind, String subject) {
        return with(kind, subject, Map.of());
    }

    AJournal with(EntryKind kind, String subject, Map<String, Object> data) {
        entries.add(new Entry(1, Stream.SHARED, entries.size() + 1, now(), kind, subject, "person", data, "", ""));
        return this;
    }

    Instant now() {
        return BEGIN.plusSeconds(60L * entries.size());
    }

    ProjectJournal build() {
        return new ProjectJournal(1, entries, List.of());
    }
}
