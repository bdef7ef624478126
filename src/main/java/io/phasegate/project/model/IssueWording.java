package io.phasegate.project.model;

import io.phasegate.setup.model.ObjectKeys;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people can edit of a planned issue and what applying wrote first: compared to find out whether they did.
 *
 * @param texts summary, description and fields by key; without empty ones
 * @param dates due date and planned days by key
 */
public record IssueWording(Map<String, String> texts, Map<String, LocalDate> dates) {
    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String DUE = "duedate";
    /** Fields that say what the method says. */
    public static final List<String> FIELDS = List.of(ObjectKeys.FIELD_PHASE_KEY, ObjectKeys.FIELD_GOAL,
            ObjectKeys.FIELD_LEAD_ROLE, ObjectKeys.FIELD_CONTROL_POINT, ObjectKeys.FIELD_WORKING_MODE,
            ObjectKeys.FIELD_AUTHOR_ROLE, ObjectKeys.FIELD_REVIEWERS, ObjectKeys.FIELD_APPROVER, ObjectKeys.FIELD_HOURS,
            ObjectKeys.FIELD_TRAINING_FORM);
    public static final List<String> DATES = List.of(ObjectKeys.FIELD_PLANNED_START, ObjectKeys.FIELD_PLANNED_END);

    public IssueWording {
        Map<String, String> plain = new TreeMap<>();
        texts.forEach((key, text) -> plain.put(key, plain(text)));
        plain.values().removeIf(String::isEmpty);
        texts = Map.copyOf(plain);
        dates = Map.copyOf(dates);
    }

    /** The host may end lines otherwise and drop space at the end. */
    private static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    public static IssueWording of(IssueDraft draft) {
        Map<String, String> texts = new TreeMap<>(draft.texts());
        texts.keySet().retainAll(FIELDS);
        texts.put(SUMMARY, draft.summary());
        texts.put(DESCRIPTION, draft.description());
        Map<String, LocalDate> dates = new TreeMap<>(draft.dates());
        draft.due().ifPresent(day -> dates.put(DUE, day));
        return new IssueWording(texts, dates);
    }

    /** Empty when there is none. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    public Optional<LocalDate> date(String key) {
        return Optional.ofNullable(dates.get(key));
    }

    /** Days may differ: people and deadlines set them, which is no edit of what the method says. */
    public boolean says(IssueWording other) {
        return texts.equals(other.texts);
    }

    /** The wanted one, but with the days that somebody has set: those that none of these has written. */
    public IssueWording turnedInto(IssueWording wanted, Collection<IssueWording> written) {
        Map<String, LocalDate> days = new TreeMap<>(dates);
        wanted.dates.forEach((key, day) -> {
            if (written.stream().anyMatch(one -> one.date(key).equals(date(key)))) {
                days.put(key, day);
            }
        });
        return new IssueWording(wanted.texts, days);
    }
}
