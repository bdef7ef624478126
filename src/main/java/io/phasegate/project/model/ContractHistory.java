package io.phasegate.project.model;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How the contract of a project changed after the project was made, by its journal, which is the truth of it. */
public record ContractHistory(List<Entry> changes) {
    public static final String FROM = "from";
    public static final String TO = "to";

    public static ContractHistory of(ProjectJournal journal) {
        return new ContractHistory(journal.of(EntryKind.CONTRACT_CHANGED));
    }

    /** How often it was changed: what somebody has seen who changes it next. */
    public int version() {
        return changes.size();
    }

    public Contract newest(Contract stored) {
        return changes.isEmpty() ? stored : Contract.read((Map<?, ?>) changes.get(version() - 1).data().get(TO));
    }

    /** When this field became what it is now; empty when it is as it was given with the project. */
    public Optional<Instant> since(String field) {
        return changes.stream().filter(entry -> !Objects.equals(value(entry, FROM, field), value(entry, TO, field)))
                .map(Entry::at).reduce((first, second) -> second);
    }

    private static Object value(Entry entry, String side, String field) {
        return ((Map<?, ?>) entry.data().get(side)).get(field);
    }
}
