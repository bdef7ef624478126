package io.phasegate.journal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ChainVerifier;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Sha256;
import io.phasegate.journal.model.Stream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The journal over Active Objects: insert only, two unique columns decide every race (design section 4). */
public final class AoJournal implements Journal, StoredChains {
    /** A clock that was ever further ahead was wrong, and nobody follows it. */
    private static final Duration MOST_AHEAD = Duration.ofHours(1);
    private final ActiveObjects ao;
    private final AoPersons persons;
    private final Clock clock;
    private final EntryText texts = new EntryText();
    private final Losers losers;

    public AoJournal(ActiveObjects ao, AoPersons persons, Clock clock) {
        this.ao = ao;
        this.persons = persons;
        this.clock = clock;
        this.losers = new Losers(ao, persons, texts);
    }

    @Override
    public ProjectJournal read(long projectId) {
        List<Entry> entries = Arrays.stream(rows(projectId)).map(row -> texts.read(row.getText(), row.getHash()))
                .toList();
        return new ProjectJournal(projectId, of(entries, Stream.SHARED), of(entries, Stream.INTERNAL));
    }

    @Override
    public Entry append(long projectId, String personId, Function<ProjectJournal, Draft> decision,
            Runnable together) {
        Turn turn = new Turn(losers);
        while (true) {
            ProjectJournal journal = turn.read(() -> read(projectId));
            Draft draft = decision.apply(journal);
            Entry unhashed = next(journal, personId, draft);
            String text = texts.write(unhashed, persons.hashOf(personId));
            Entry entry = texts.read(text, Sha256.of(text));
            Keys keys = Keys.of(journal, draft);
            try {
                ao.executeInTransaction(() -> {
                    together.run();
                    return insert(entry, text, keys);
                });
            } catch (RuntimeException e) {
                turn.lost(draft, keys, e);
                continue;
            }
            turn.won(keys);
            return entry;
        }
    }

    @Override
    public List<ChainVerifier.Link> links(long projectId, Stream stream) {
        return Arrays.stream(rows(projectId)).filter(row -> row.getStream().equals(stream.name())).map(row ->
                new ChainVerifier.Link(row.getSeq(), row.getText(), texts.read(row.getText(), row.getHash())
                .previousHash(),
                        row.getHash())).toList();
    }

    private JournalRow[] rows(long projectId) {
        return ao.find(JournalRow.class, Query.select().where("PROJECT_ID = ?", projectId).order("SEQ ASC, ID ASC"));
    }

    private static List<Entry> of(List<Entry> entries, Stream stream) {
        return entries.stream().filter(entry -> entry.stream() == stream).toList();
    }

    private Entry next(ProjectJournal journal, String personId, Draft draft) {
        long sequence = journal.last(draft.stream()).map(Entry::sequence).orElse(0L) + 1;
        return new Entry(journal.projectId(), draft.stream(), sequence, moment(journal),
                draft.kind(), draft.subject(), personId, draft.data(), journal.head(draft.stream()), "");
    }

    /** Never before the entry before it, as another node may have written that one by a clock that is ahead of ours. */
    private Instant moment(ProjectJournal journal) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return EnumSet.allOf(Stream.class).stream().flatMap(stream -> journal.last(stream).stream()).map(Entry::at)
                .filter(last -> last.isAfter(now) && last.isBefore(now.plus(MOST_AHEAD)))
                .max(Comparator.naturalOrder()).orElse(now);
    }

    private JournalRow insert(Entry entry, String text, Keys keys) {
        return ao.create(JournalRow.class,
                new DBParam("PROJECT_ID", entry.projectId()),
                new DBParam("SEQ_KEY", keys.sequence()),
                new DBParam("CLAIM_KEY", keys.claim()),
                new DBParam("STREAM", entry.stream().name()),
                new DBParam("SEQ", entry.sequence()),
                new DBParam("HASH", entry.hash()),
                new DBParam("TEXT", text));
    }
}
