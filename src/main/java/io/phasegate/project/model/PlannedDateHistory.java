package io.phasegate.project.model;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dates that items of a plan were given after it was made, by the project's journal, which is their truth. */
public record PlannedDateHistory(Map<String, List<Entry>> entries) {
    public static final PlannedDateHistory NONE = new PlannedDateHistory(Map.of());
    public static final String DATE = "date";
    private static final String SUBJECT = "plan:";

    public PlannedDateHistory {
        entries = Map.copyOf(entries);
    }

    public static PlannedDateHistory of(ProjectJournal journal) {
        return new PlannedDateHistory(journal.of(EntryKind.DATE_PLANNED).stream()
                .sorted(Comparator.comparing(Entry::at))
                .collect(Collectors.groupingBy(entry -> entry.subject().substring(SUBJECT.length()))));
    }

    /** What such an entry is about; not the item itself, about which nothing was decided. */
    public static String subject(PlanItem item) {
        return SUBJECT + item.key();
    }

    /** How often an item was given a date: what somebody has seen who gives it the next. */
    public int version(String itemKey) {
        return entries.getOrDefault(itemKey, List.of()).size();
    }

    /** Empty while the item has the date with which it was planned. */
    public Optional<Given> newest(String itemKey) {
        int version = version(itemKey);
        return version == 0 ? Optional.empty() : Optional.of(given(entries.get(itemKey).get(version - 1)));
    }

    /**
     * The date for which limits wait: the one that was given, else that of the plan. What is not mandatory may never be
     * needed, so that its date counts only once somebody gave it.
     */
    public Optional<LocalDate> counted(PlanItem item) {
        return newest(item.key()).map(Given::date).or(() -> Optional.of(item.due()).filter(day -> item.mandatory()));
    }

    private static Given given(Entry entry) {
        return new Given(LocalDate.parse(entry.text(DATE)), entry.at());
    }

    /**
     * A date that somebody gave.
     *
     * @param at when he did
     */
    public record Given(LocalDate date, Instant at) {
    }
}
