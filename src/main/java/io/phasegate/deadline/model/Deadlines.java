package io.phasegate.deadline.model;

import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeadlineRule.Direction;
import io.phasegate.calendar.model.CalendarHistory;
import io.phasegate.calendar.model.Due;
import io.phasegate.calendar.model.Limit;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.project.model.ImplementationProject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The deadlines of a project: a pure function of its method, plan, journal and calendar (design section 4). Page, REST
 * and the daily job all read it, so they cannot disagree.
 */
public final class Deadlines {
    private final ProjectJournal journal;
    private final CalendarHistory calendars;
    private final Happenings happenings;
    private final Acts acts;
    private final Visibility visibility;
    private final Instant now;

    private Deadlines(ImplementationProject project, ProjectJournal journal, CalendarHistory calendars, Instant now) {
        this.journal = journal;
        this.calendars = calendars;
        this.happenings = new Happenings(project, journal, calendars, now);
        this.acts = new Acts(journal);
        this.visibility = new Visibility(project.method());
        this.now = now;
    }

    /** By due date. */
    public static List<Deadline> of(ImplementationProject project, ProjectJournal journal, CalendarHistory calendars,
            Instant now) {
        Deadlines all = new Deadlines(project, journal, calendars, now);
        return project.method().deadlines().stream().flatMap(all::of)
                .sorted(Comparator.comparing((Deadline one) -> one.due().until()).thenComparing(Deadline::key))
                .toList();
    }

    private Stream<Deadline> of(DeadlineRule rule) {
        Map<String, List<Happening>> byObject = new HashMap<>();
        happenings.of(rule.trigger()).forEach(one -> byObject.computeIfAbsent(one.object(),
                key -> new ArrayList<>()).add(one));
        return byObject.values().stream().flatMap(triggers -> IntStream.range(0, triggers.size())
                .mapToObj(i -> deadline(rule, triggers, i)));
    }

    private Deadline deadline(DeadlineRule rule, List<Happening> triggers, int index) {
        Happening trigger = triggers.get(index);
        String key = rule.key() + "." + (trigger.object().isEmpty() ? "-" : trigger.object()) + "." + (index + 1);
        Acts.Of by = acts.of(key);
        Optional<Happening> done = done(rule, trigger);
        Optional<Instant> next = Optional.of(index + 1).filter(i -> i < triggers.size())
                .map(i -> triggers.get(i).from());
        Optional<Instant> doneAt = earliest(done.map(Happening::from), by.closed());
        Limit limit = new Limit(rule.limit(), rule.unit(), rule.direction());
        Due due = new Clock(calendars, limit, by.pauses()).due(trigger, doneAt);
        Optional<Instant> ended = earliest(earliest(by.cancelled(), next), earliest(waived(target(rule, trigger)),
                treatedOtherwise(rule, trigger)));
        DeadlineStatus status = status(due, doneAt, ended, by);
        boolean internal = trigger.internal() || done.filter(Happening::internal).isPresent()
                || visibility.isInternal(rule, trigger.object());
        return new Deadline(key, rule, trigger.object(), target(rule, trigger), trigger.at(), due,
                daysLeft(due, doneAt), doneAt.filter(at -> status != DeadlineStatus.CANCELLED), status, internal,
                by.entries().size());
    }

    /** For a limit before something it may have been done at any time, else since the trigger. */
    private Optional<Happening> done(DeadlineRule rule, Happening trigger) {
        return rule.done().stream().flatMap(moment -> happenings.of(moment).stream()
                .filter(one -> !isSameKind(rule, moment) || one.object().equals(trigger.object())))
                .filter(one -> rule.direction() == Direction.BEFORE || !one.at().isBefore(trigger.from()))
                .min(Comparator.comparing(Happening::at));
    }

    /** What need not be delivered any more need not be delivered in time. */
    private Optional<Instant> waived(Optional<String> target) {
        return target.map(code -> "deliverable:" + code)
                .flatMap(subject -> journal.of(EntryKind.DELIVERABLE_WAIVED).stream()
                .filter(entry -> entry.subject().equals(subject)).map(Entry::at).findFirst());
    }

    /** A request is answered or sent to the producer: what waits for the one ends with the other. */
    private Optional<Instant> treatedOtherwise(DeadlineRule rule, Happening trigger) {
        return Stream.of(DeadlineEvent.REQUEST_ANSWERED, DeadlineEvent.REQUEST_SENT_TO_PRODUCER)
                .filter(event -> rule.trigger().event().subject() == DeadlineEvent.Subject.REQUEST)
                .filter(event -> rule.done().stream().anyMatch(done -> isSameKind(rule, done)))
                .filter(event -> rule.done().stream().noneMatch(done -> done.event() == event))
                .flatMap(event -> happenings.of(new DeadlineRule.Moment(event, Optional.of(trigger.object()))).stream())
                .map(Happening::at).min(Comparator.naturalOrder());
    }

    /** Trigger and end are about one thing, e.g. an error that is reported and signed, when the rule names none. */
    private static boolean isSameKind(DeadlineRule rule, DeadlineRule.Moment done) {
        return done.object().isEmpty() && done.event().subject() == rule.trigger().event().subject();
    }

    private static Optional<String> target(DeadlineRule rule, Happening trigger) {
        return rule.done().stream().findFirst().flatMap(done -> done.object().or(() -> isSameKind(rule, done)
                ? Optional.of(trigger.object())
                : Optional.empty())).filter(object -> !object.isEmpty());
    }

    /**
     * A second trigger of the same thing ends the first deadline like a cancellation, unless that was decided before.
     */
    private DeadlineStatus status(Due due, Optional<Instant> doneAt, Optional<Instant> ended, Acts.Of by) {
        Instant decided = doneAt.filter(due::metBy).orElse(due.until());
        if (ended.filter(moment -> moment.isBefore(decided)).isPresent()) {
            return DeadlineStatus.CANCELLED;
        }
        if (doneAt.filter(due::metBy).isPresent()) {
            return DeadlineStatus.MET;
        }
        boolean paused = by.pauses().stream().anyMatch(pause -> pause.until().isEmpty() && due.metBy(pause.from()));
        if (paused && doneAt.isEmpty()) {
            return DeadlineStatus.PAUSED;
        }
        return doneAt.isEmpty() && due.metBy(now) ? DeadlineStatus.OPEN : DeadlineStatus.MISSED;
    }

    private int daysLeft(Due due, Optional<Instant> doneAt) {
        LocalDate day = LocalDate.ofInstant(doneAt.orElse(now), calendars.now().week().zone());
        return calendars.now().workingDaysBetween(day, due.day());
    }

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }
}
