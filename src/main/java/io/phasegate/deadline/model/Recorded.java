package io.phasegate.deadline.model;

import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.DeliverableStates;
import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.deliverable.model.Signature;
import io.phasegate.gate.model.Decision;
import io.phasegate.gate.model.GateState;
import io.phasegate.gate.model.GateStates;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.process.model.ProcessStates;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the journal says has happened: some events are one entry, others need several. Used by {@link Happenings}. */
final class Recorded {
    /** Entry kinds that alone are the event of the same name. */
    private static final Set<EntryKind> DIRECT = EnumSet.of(EntryKind.PHASE_STARTED, EntryKind.ORGANISATION_PUBLISHED,
            EntryKind.DELIVERABLE_SUBMITTED, EntryKind.DELIVERABLE_DELIVERED, EntryKind.DELIVERABLE_CONFIRMED,
            EntryKind.DELIVERABLE_OBJECTED, EntryKind.DELIVERABLE_ARCHIVED, EntryKind.MEETING_HELD,
            EntryKind.TRAINING_STARTED, EntryKind.TRAINING_DONE, EntryKind.PAYMENT_RECEIVED, EntryKind.ERROR_REPORTED,
            EntryKind.ERROR_SIGNED, EntryKind.ERROR_ESCALATED, EntryKind.ERROR_SOLVED, EntryKind.REQUEST_RAISED,
            EntryKind.REQUEST_ANSWERED, EntryKind.REQUEST_SENT_TO_PRODUCER);

    private final Method method;
    private final DeliverableStates deliverables;
    private final GateStates gates;
    private final ProcessStates process;

    Recorded(Method method, ProjectJournal journal) {
        this.method = method;
        this.deliverables = new DeliverableStates(method, journal, FileCheck.gone(Set.of()));
        this.gates = new GateStates(method, journal);
        this.process = new ProcessStates(method, journal);
    }

    /** The events that this entry is. */
    List<DeadlineEvent> events(Entry entry) {
        if (DIRECT.contains(entry.kind())) {
            return List.of(DeadlineEvent.valueOf(entry.kind().name()));
        }
        return entry.kind() == EntryKind.DELIVERABLE_REVIEWED ? reviewed(entry) : List.of();
    }

    /** A reviewer who sends it back has done his work as well, but the review is not over. */
    private List<DeadlineEvent> reviewed(Entry entry) {
        return entry.text("result").equals("accept") ? accepted(entry) : List.of(DeadlineEvent.DELIVERABLE_RETURNED);
    }

    private List<DeadlineEvent> accepted(Entry entry) {
        String code = entry.subject().substring(entry.subject().indexOf(':') + 1);
        int steps = method.deliverable(code).map(one -> one.reviews().size()).orElse(0);
        int order = Integer.parseInt(entry.text("order"));
        if (order < steps) {
            return order == 1 ? List.of(DeadlineEvent.DELIVERABLE_FIRST_REVIEWED) : List.of();
        }
        return order == 1 ? List.of(DeadlineEvent.DELIVERABLE_FIRST_REVIEWED, DeadlineEvent.DELIVERABLE_REVIEWED)
                : List.of(DeadlineEvent.DELIVERABLE_REVIEWED);
    }

    /** The events that take several entries, each at the moment of the last one. */
    Map<DeadlineEvent, List<Happening>> derived() {
        Map<DeadlineEvent, List<Happening>> found = new EnumMap<>(DeadlineEvent.class);
        found.put(DeadlineEvent.GATE_PASSED, method.phases().stream().map(Phase::gates).flatMap(Collection::stream)
                .flatMap(this::passed).toList());
        found.put(DeadlineEvent.DELIVERABLE_SIGNED, method.deliverables().stream().flatMap(this::signed).toList());
        found.put(DeadlineEvent.MINUTES_SIGNED, method.meetings().stream()
                .flatMap(one -> minutes(one.key(), one.nature() == DocNature.INTERNAL)).toList());
        found.put(DeadlineEvent.PAYMENT_DUE, method.payments().stream().flatMap(one -> at(one.key(),
                process.payment(one.key()).dueSince(), one.nature() == DocNature.INTERNAL)).toList());
        found.put(DeadlineEvent.PAYMENT_DUNNED, method.payments().stream().flatMap(one -> at(one.key(),
                process.payment(one.key()).dunnedSince(), one.nature() == DocNature.INTERNAL)).toList());
        return found;
    }

    private Stream<Happening> passed(Gate gate) {
        GateState state = gates.of(gate);
        return state.isPassed() ? at(gate.key(), state.decisions().stream().map(Decision::at)
                .max(Comparator.naturalOrder()), false) : Stream.empty();
    }

    private Stream<Happening> signed(DeliverableDefinition definition) {
        DeliverableState state = deliverables.of(definition);
        return state.signed() ? at(definition.code(), state.signatures().stream().filter(Signature::counts)
                .map(Signature::at).max(Comparator.naturalOrder()), definition.nature() == DocNature.INTERNAL)
                : Stream.empty();
    }

    private Stream<Happening> minutes(String key, boolean internal) {
        return process.meeting(key).minutesSignedByBoth()
                ? at(key, process.meeting(key).state().at(EntryKind.MINUTES_SIGNED), internal) : Stream.empty();
    }

    private static Stream<Happening> at(String object, Optional<Instant> moment, boolean internal) {
        return moment.map(at -> Happening.once(object, at, internal)).stream();
    }
}
