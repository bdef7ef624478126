package io.phasegate.journal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.journal.JournalSearch;
import io.phasegate.journal.model.Mentions;
import io.phasegate.journal.model.Stream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import net.java.ao.Query;

/** Streams through all entries with one statement, so that no journal has to fit into memory. */
public final class AoJournalSearch implements JournalSearch {
    private final ActiveObjects ao;

    public AoJournalSearch(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Mentions of(Set<String> personIds, Predicate<String> named) {
        Map<Long, Stream> streams = new HashMap<>();
        AtomicInteger inWords = new AtomicInteger();
        ao.stream(JournalRow.class, Query.select("ID, PROJECT_ID, STREAM, TEXT"), row -> {
            if (personIds.stream().anyMatch(row.getText()::contains)) {
                streams.merge(row.getProjectId(), Stream.valueOf(row.getStream()), AoJournalSearch::widest);
            }
            inWords.addAndGet(named.test(row.getText()) ? 1 : 0);
        });
        return new Mentions(streams, inWords.get());
    }

    private static Stream widest(Stream one, Stream other) {
        return one == Stream.SHARED ? one : other;
    }
}
