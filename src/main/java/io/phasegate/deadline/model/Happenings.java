package io.phasegate.deadline.model;

import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.calendar.model.CalendarHistory;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.project.model.ImplementationProject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that happened in a project and can start or meet a deadline, gathered once from journal, plan and calendar. */
final class Happenings {
    private static final Comparator<Happening> IN_ORDER = Comparator.comparing(Happening::at).thenComparing(Happening::object);

    private final Map<DeadlineEvent, List<Happening>> all = new EnumMap<>(DeadlineEvent.class);

    Happenings(ImplementationProject project, ProjectJournal journal, CalendarHistory calendars, Instant now) {
        Recorded recorded = new Recorded(project.method(), journal);
        java.util.stream.Stream.concat(journal.shared().stream(), journal.internal().stream())
                .forEach(entry -> recorded.events(entry).forEach(event -> add(event, of(entry))));
        recorded.derived().forEach(this::add);
        new Dated(project, calendars, journal).upTo(now).forEach(this::add);
        all.values().forEach(list -> list.sort(IN_ORDER));
    }

    /** In the order of time. */
    List<Happening> of(DeadlineRule.Moment moment) {
        return all.getOrDefault(moment.event(), List.of()).stream()
                .filter(one -> moment.object().isEmpty() || moment.object().get().equals(one.object()))
                .collect(Collectors.toList());
    }

    private void add(DeadlineEvent event, List<Happening> happenings) {
        happenings.forEach(one -> add(event, one));
    }

    private void add(DeadlineEvent event, Happening happening) {
        all.computeIfAbsent(event, key -> new ArrayList<>()).add(happening);
    }

    private static Happening of(Entry entry) {
        String subject = entry.subject();
        return Happening.once(subject.substring(subject.indexOf(':') + 1), entry.at(), entry.stream() == Stream.INTERNAL);
    }
}
