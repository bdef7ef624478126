package io.phasegate.journal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ChainVerifier;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Sha256;
import io.phasegate.journal.model.Stream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The journal over Active Objects: insert only, two unique columns decide every race (design section 4). */
public final class AoJournal implements Journal, StoredChains {
    private static final int ATTEMPTS = 10;

    private final ActiveObjects ao;
    private final AoPersons persons;
    private final Clock clock;
    private final EntryText texts = new EntryText();

    public AoJournal(ActiveObjects ao, AoPersons persons, Clock clock) {
        this.ao = ao;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public ProjectJournal read(long projectId) {
        List<Entry> entries = Arrays.stream(rows(projectId)).map(row -> texts.read(row.getText(), row.getHash())).toList();
        return new ProjectJournal(projectId, of(entries, Stream.SHARED), of(entries, Stream.INTERNAL));
    }

    @Override
    public Entry append(long projectId, String personId, Function<ProjectJournal, Draft> decision) {
        for (int attempt = 1; ; attempt++) {
            ProjectJournal journal = read(projectId);
            Draft draft = decision.apply(journal);
            Entry unhashed = next(journal, personId, draft);
            String text = texts.write(unhashed, persons.hashOf(personId));
            Entry entry = texts.read(text, Sha256.of(text));
            try {
                ao.executeInTransaction(() -> insert(entry, text, draft));
                return entry;
            } catch (RuntimeException e) {
                explain(projectId, entry, draft, e, attempt);
            }
        }
    }

    @Override
    public List<ChainVerifier.Link> links(long projectId, Stream stream) {
        return Arrays.stream(rows(projectId)).filter(row -> row.getStream().equals(stream.name())).map(row ->
                new ChainVerifier.Link(row.getSeq(), row.getText(), texts.read(row.getText(), row.getHash()).previousHash(),
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
        return new Entry(journal.projectId(), draft.stream(), sequence, clock.instant().truncatedTo(ChronoUnit.MILLIS),
                draft.kind(), draft.subject(), personId, draft.data(), journal.head(draft.stream()), "");
    }

    private JournalRow insert(Entry entry, String text, Draft draft) {
        return ao.create(JournalRow.class,
                new DBParam("PROJECT_ID", entry.projectId()),
                new DBParam("SEQ_KEY", seqKey(entry)),
                new DBParam("CLAIM_KEY", claimKey(entry, draft)),
                new DBParam("STREAM", entry.stream().name()),
                new DBParam("SEQ", entry.sequence()),
                new DBParam("HASH", entry.hash()),
                new DBParam("TEXT", text));
    }

    /** Returns when the same decision may be tried again on the newer journal; otherwise throws. */
    private void explain(long projectId, Entry entry, Draft draft, RuntimeException failure, int attempt) {
        JournalRow[] claimed = ao.find(JournalRow.class,
                Query.select().where("CLAIM_KEY = ?", claimKey(entry, draft)));
        if (draft.claim().isPresent() && claimed.length > 0) {
            throw new ClaimTakenException(texts.read(claimed[0].getText(), claimed[0].getHash()));
        }
        boolean overtaken = ao.count(JournalRow.class, Query.select().where("SEQ_KEY = ?", seqKey(entry))) > 0;
        if (!overtaken || attempt >= ATTEMPTS) {
            throw new IllegalStateException("Cannot append " + draft.kind() + " to the journal of project " + projectId
                    + " (attempt " + attempt + ")", failure);
        }
    }

    private static String seqKey(Entry entry) {
        return entry.projectId() + ":" + entry.stream().name().toLowerCase(Locale.ROOT) + ":" + entry.sequence();
    }

    private static String claimKey(Entry entry, Draft draft) {
        return draft.claim().map(claim -> entry.projectId() + ":" + claim).orElseGet(() -> "free:" + seqKey(entry));
    }
}
