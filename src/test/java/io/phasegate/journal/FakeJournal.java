package io.phasegate.journal;

import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A journal in memory that keeps the contract of claims; for rules and commands without a database. */
public final class FakeJournal implements Journal {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> claims = new HashMap<>();
    private int readings;

    @Override
    public synchronized ProjectJournal read(long projectId) {
        readings++;
        return new ProjectJournal(projectId, of(Stream.SHARED), of(Stream.INTERNAL));
    }

    @Override
    public synchronized Entry append(long projectId, String personId, Function<ProjectJournal, Draft> decision,
            Runnable together) {
        ProjectJournal journal = read(projectId);
        Draft draft = decision.apply(journal);
        draft.claim().map(claims::get).ifPresent(winner -> {
            throw new ClaimTakenException(winner, winner.personId().equals("person-1") ? "Top" : "Owner");
        });
        long sequence = journal.last(draft.stream()).map(Entry::sequence).orElse(0L) + 1;
        Entry entry = new Entry(projectId, draft.stream(), sequence, START.plusSeconds(60L * entries.size()),
                draft.kind(),
                draft.subject(), personId, draft.data(), journal.head(draft.stream()),
                String.format("%016x%048d", entries.size() + 1, 0));
        together.run();
        entries.add(entry);
        draft.claim().ifPresent(claim -> claims.put(claim, entry));
        return entry;
    }

    /** Writes without any rule, as if it had happened before. */
    public FakeJournal with(Stream stream, EntryKind kind, String subject, String personId, Map<String, Object> data) {
        append(1, personId, journal -> new Draft(stream, kind, subject, Optional.empty(), data));
        return this;
    }

    /** Somebody else takes the claim behind our back. */
    public FakeJournal claimed(String claim, EntryKind kind, String personId, Map<String, Object> data) {
        append(1, personId, journal -> new Draft(Stream.SHARED, kind, "elsewhere", Optional.of(claim), data));
        return this;
    }

    /** What was claimed so far: each may happen only once. */
    public Set<String> claims() {
        return Set.copyOf(claims.keySet());
    }

    /** How often it was read so far. */
    public int readings() {
        return readings;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private List<Entry> of(Stream stream) {
        return entries.stream().filter(entry -> entry.stream() == stream).toList();
    }
}
