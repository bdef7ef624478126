package io.phasegate.deadline.model;

import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.calendar.model.CalendarHistory;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.process.model.ReportedIssue;
import io.phasegate.project.model.ImplementationProject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that happened in a project and can start or meet a deadline, gathered once from journal, plan and calendar. */
final class Happenings {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final Comparator<Happening> IN_ORDER = Comparator.comparing(Happening::at)
            .thenComparing(Happening::object);

    private final Map<DeadlineEvent, List<Happening>> all = new EnumMap<>(DeadlineEvent.class);
    private final Classes classes;
    private final TrainingTimes trainings;

    Happenings(ImplementationProject project, ProjectJournal journal, CalendarHistory calendars, Instant now) {
        Recorded recorded = new Recorded(project.method(), journal);
        java.util.stream.Stream.concat(journal.shared().stream(), journal.internal().stream())
                .forEach(entry -> recorded.events(entry).forEach(event -> add(event, of(entry))));
        recorded.derived().forEach(this::add);
        new Dated(project, calendars, journal).upTo(now).forEach(this::add);
        all.values().forEach(list -> list.sort(IN_ORDER));
        this.classes = new Classes(journal);
        this.trainings = new TrainingTimes(journal, calendars.now().week().zone());
    }

    /** In the order of time. */
    List<Happening> of(DeadlineRule.Moment moment) {
        return all.getOrDefault(moment.event(), List.of()).stream()
                .filter(one -> moment.object().isEmpty() || moment.object().get().equals(one.object()))
                .flatMap(one -> moment.classes().isEmpty() ? java.util.stream.Stream.of(one)
                        : classes.only(moment.classes(), one))
                .flatMap(one -> moment.whileTraining() ? whileTraining(moment.event(),
                one) : java.util.stream.Stream.of(one))
                .collect(Collectors.toList());
    }

    /**
     * Each week in which a training ran; a month only when one still runs at its end, after weeks with their own
     * quizzes.
     */
    private java.util.stream.Stream<Happening> whileTraining(DeadlineEvent event, Happening period) {
        LocalDate first = LocalDate.parse(period.object());
        LocalDate due = period.date().orElseThrow();
        return event == DeadlineEvent.EVERY_WEEK ? trainings.only(period, first, first.plusDays(DAYS_OF_A_WEEK - 1))
                : trainings.only(period, due, due);
    }

    private void add(DeadlineEvent event, List<Happening> happenings) {
        happenings.forEach(one -> add(event, one));
    }

    private void add(DeadlineEvent event, Happening happening) {
        all.computeIfAbsent(event, key -> new ArrayList<>()).add(happening);
    }

    /** What was recorded late counts from when it happened, but was not known before. */
    private static Happening of(Entry entry) {
        String happened = entry.text(ReportedIssue.HAPPENED);
        return Happening.once(Happening.objectOf(entry), happened.isEmpty() ? entry.at() : Instant.parse(happened),
                entry.stream() == Stream.INTERNAL).knownSince(entry.at());
    }
}
