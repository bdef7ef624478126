package io.phasegate.method.model;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which elements the journal speaks of. Read by {@link Decided}, which knows what rests on them. */
final class Recorded {
    private final List<Entry> entries;

    Recorded(ProjectJournal journal) {
        this.entries = Stream.concat(journal.shared().stream(), journal.internal().stream()).toList();
    }

    /** Whatever was done to it, and the roles in which it was done. */
    Set<String> elements() {
        Set<String> keys = new HashSet<>();
        for (Entry entry : entries) {
            element(entry.subject()).ifPresent(keys::add);
            if (!entry.text("role").isEmpty()) {
                keys.add(ElementKind.ROLE.element(entry.text("role")));
            }
        }
        return keys;
    }

    private static Optional<String> element(String subject) {
        String[] words = subject.split(":");
        if (words.length < 2) {
            return Optional.empty();
        }
        return Optional.of(switch (words[0]) {
            case "review" -> ElementKind.DELIVERABLE.element(words[1]);
            case "criterion" -> words.length < 3 ? subject : "criterion:" + words[1] + ":" + words[2];
            default -> words[0] + ":" + words[1];
        });
    }

    boolean decided(Element gate) {
        return about(gate.key()).anyMatch(entry -> entry.kind() == EntryKind.GATE_DECIDED);
    }

    boolean started(Element phase) {
        return about(phase.key()).anyMatch(entry -> entry.kind() == EntryKind.PHASE_STARTED);
    }

    private Stream<Entry> about(String subject) {
        return entries.stream().filter(entry -> entry.subject().equals(subject));
    }

    boolean publishedSince(Instant moment) {
        return entries.stream().anyMatch(entry -> entry.kind() == EntryKind.ORGANISATION_PUBLISHED
                && !entry.at().isBefore(moment));
    }
}
