package io.phasegate.journal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.journal.FakeJournal;
import java.util.Map;
import org.junit.Test;

public class ProjectJournalTest {
    private final FakeJournal journal = new FakeJournal();

    @Test
    public void shouldFindEntriesOfAKindInBothStreams() {
        journal.with(Stream.SHARED, EntryKind.PHASE_STARTED, "phase:A", "p", Map.of())
                .with(Stream.INTERNAL, EntryKind.PHASE_STARTED, "phase:B", "p", Map.of())
                .with(Stream.SHARED, EntryKind.GATE_SUBMITTED, "gate:A", "p", Map.of());
        assertThat(journal.read(1).of(EntryKind.PHASE_STARTED)).extracting(Entry::subject)
                .containsExactly("phase:A", "phase:B");
    }

    @Test
    public void shouldHaveAHeadForEachStream() {
        assertThat(journal.read(1).head(Stream.SHARED)).isEqualTo(ProjectJournal.NO_HASH);
        journal.with(Stream.INTERNAL, EntryKind.PHASE_STARTED, "phase:B", "p", Map.of());
        ProjectJournal read = journal.read(1);
        assertThat(read.head(Stream.INTERNAL)).isEqualTo(read.internal().get(0).hash());
        assertThat(read.head(Stream.SHARED)).isEqualTo(ProjectJournal.NO_HASH);
    }

    @Test
    public void shouldShowTheCustomerNothingInternal() {
        journal.with(Stream.INTERNAL, EntryKind.PHASE_STARTED, "phase:B", "p", Map.of())
                .with(Stream.SHARED, EntryKind.PHASE_STARTED, "phase:A", "p", Map.of());
        assertThat(journal.read(1).sharedOnly().internal()).isEmpty();
        assertThat(journal.read(1).sharedOnly().shared()).hasSize(1);
    }
}
