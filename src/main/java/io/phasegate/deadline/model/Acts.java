package io.phasegate.deadline.model;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people did to deadlines by hand, from the journal. */
final class Acts {
    private final Map<String, List<Entry>> entries;

    Acts(ProjectJournal journal) {
        this.entries = Stream.concat(journal.shared().stream(), journal.internal().stream())
                .filter(entry -> entry.subject().startsWith("deadline:")).sorted(Comparator.comparing(Entry::at))
                .collect(Collectors.groupingBy(Entry::subject));
    }

    Of of(String key) {
        return new Of(entries.getOrDefault("deadline:" + key, List.of()));
    }

    /** What was done to one deadline, oldest first. */
    record Of(List<Entry> entries) {
        Optional<Instant> closed() {
            return first(EntryKind.DEADLINE_CLOSED);
        }

        Optional<Instant> cancelled() {
            return first(EntryKind.DEADLINE_CANCELLED);
        }

        private Optional<Instant> first(EntryKind kind) {
            return entries.stream().filter(entry -> entry.kind() == kind).map(Entry::at).findFirst();
        }

        List<Pause> pauses() {
            List<Pause> pauses = new ArrayList<>();
            for (Entry entry : entries) {
                if (entry.kind() == EntryKind.DEADLINE_PAUSED) {
                    pauses.add(new Pause(entry.at(), Optional.empty()));
                } else if (entry.kind() == EntryKind.DEADLINE_RESUMED && !pauses.isEmpty()) {
                    pauses.set(pauses.size() - 1,
                            new Pause(pauses.get(pauses.size() - 1).from(), Optional.of(entry.at())));
                }
            }
            return pauses;
        }
    }

    /** A time during which the clock stood still. */
    record Pause(Instant from, Optional<Instant> until) {
    }
}
