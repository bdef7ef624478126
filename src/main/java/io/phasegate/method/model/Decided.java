package io.phasegate.method.model;

import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.journal.model.ProjectJournal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a project's method must stay because something is signed, decided or has begun by it. From the journal alone:
 * whatever it speaks of; a gate that it speaks of with its criteria and what they are about; all of a phase whose exit
 * gates are decided; the roles that any of these name; and limits that may be running.
 */
public final class Decided {
    private static final Set<DeadlineEvent.Subject> REPORTED = Set.of(DeadlineEvent.Subject.ERROR,
            DeadlineEvent.Subject.REQUEST);

    private final Elements method;
    private final Recorded journal;
    private final Instant since;
    private final Set<String> recorded;
    private final Set<String> fixed = new HashSet<>();

    private Decided(Elements method, ProjectJournal journal, Instant since) {
        this.method = method;
        this.journal = new Recorded(journal);
        this.since = since;
        this.recorded = this.journal.elements();
        recorded.stream().filter(method::has).forEach(this::fix);
        method.all().stream().filter(one -> one.kind() == ElementKind.PHASE).forEach(this::phase);
        method.all().stream().filter(one -> one.kind() == ElementKind.DEADLINE).filter(this::runs).forEach(this::fix);
    }

    public static Decided by(Method method, ProjectJournal journal) {
        return new Decided(Elements.of(method), journal, Instant.MIN);
    }

    /** Without what stood so already at that moment: dates of the contract, an organisation that was published. */
    public static Decided since(Instant moment, Method method, ProjectJournal journal) {
        return new Decided(Elements.of(method), journal, moment);
    }

    private void fix(String key) {
        method.find(key).ifPresent(this::fix);
    }

    private void fix(Element element) {
        if (!fixed.add(element.key())) {
            return;
        }
        if (element.kind() == ElementKind.GATE) {
            fix(element.within());
            method.within(element.key()).forEach(this::criterion);
        }
        named(element, ElementKind.ROLE::is).forEach(this::fix);
    }

    /** With what it is about: the decision of its gate rests on that. */
    private void criterion(Element element) {
        fix(element);
        named(element, key -> Stream.of(ElementKind.DELIVERABLE, ElementKind.MEETING, ElementKind.TRAINING,
                ElementKind.PAYMENT, ElementKind.CHECK).anyMatch(kind -> kind.is(key))).forEach(this::fix);
    }

    private Set<String> named(Element element, Predicate<String> which) {
        return References.of(element).stream().flatMap(anyOf -> anyOf.stream()).filter(which).filter(method::has)
                .collect(Collectors.toSet());
    }

    private void phase(Element phase) {
        if (journal.started(phase)) {
            method.within(phase.key()).filter(Decided::isEntry).forEach(this::fix);
        }
        if (isPassed(phase.key())) {
            fix(phase);
            method.within(phase.key()).forEach(this::fix);
        }
    }

    static boolean isEntry(Element element) {
        return element.content() instanceof Gate gate && gate.kind() == Gate.Kind.ENTRY;
    }

    private boolean isPassed(String phase) {
        Set<Element> exits = method.within(phase).filter(one -> one.kind() == ElementKind.GATE)
                .filter(one -> !isEntry(one)).collect(Collectors.toSet());
        return !exits.isEmpty() && exits.stream().allMatch(journal::decided);
    }

    /** Its trigger or its end has happened already, as far as the journal tells; dates always may have. */
    private boolean runs(Element deadline) {
        DeadlineRule rule = (DeadlineRule) deadline.content();
        return rule.moments().stream().anyMatch(this::mayHaveHappened);
    }

    private boolean mayHaveHappened(DeadlineRule.Moment moment) {
        if (moment.event() == DeadlineEvent.ORGANISATION_PUBLISHED) {
            return journal.publishedSince(since);
        }
        DeadlineEvent.Subject subject = moment.event().subject();
        if (subject == DeadlineEvent.Subject.PROJECT || subject == DeadlineEvent.Subject.ITEM) {
            return since.equals(Instant.MIN);
        }
        String kind = subject.name().toLowerCase(Locale.ROOT) + ":";
        return moment.object().filter(key -> !REPORTED.contains(subject)).map(key -> recorded.contains(kind + key))
                .orElseGet(() -> recorded.stream().anyMatch(key -> key.startsWith(kind)));
    }

    boolean fixes(Element element) {
        return fixed.contains(element.key());
    }

    /** A role or body that stands in a published organisation does not disappear. */
    boolean fixesPresence(Element element) {
        return fixes(element) || journal.publishedSince(since)
                && (element.kind() == ElementKind.ROLE || element.kind() == ElementKind.BODY);
    }

    /**
     * Whether nothing can be added there any more: a gate that is decided, a passed phase, the entry of a started
     * one.
     */
    boolean isClosedFor(Element added, Elements newer) {
        if (added.kind() == ElementKind.CRITERION) {
            return fixed.contains(added.within()) && method.has(added.within())
                    || newer.find(added.within()).filter(gate -> !method.has(gate.key()))
                            .filter(gate -> isClosedFor(gate, newer)).isPresent();
        }
        return ElementKind.PHASE.is(added.within()) && (isPassed(added.within()) || isEntry(added) && isStarted(added));
    }

    private boolean isStarted(Element added) {
        return method.find(added.within()).filter(journal::started).isPresent();
    }
}
