package io.phasegate.project.model;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.Training;
import io.phasegate.calendar.model.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Turns a method into the plan of a project: every phase and all that is planned in it, in order, with dates. Tasks of
 * one blueprint follow each other through their phase; a deliverable is due with the task that produces it, else at the
 * end of its phase.
 */
public final class Planner {
    private final Method method;
    private final Map<Phase, Span> spans;
    private final LocalDate start;
    private final WorkCalendar calendar;
    private final Map<Task, Span> tasks = new LinkedHashMap<>();

    public Planner(Method method, Map<Phase, Span> spans, LocalDate start, WorkCalendar calendar) {
        this.method = method;
        this.spans = spans;
        this.start = start;
        this.calendar = calendar;
        spans.keySet().forEach(this::spread);
    }

    private void spread(Phase phase) {
        for (Method.Part part : method.parts()) {
            List<Task> track = in(phase).filter(task -> task.source().equals(part.id())).toList();
            for (int i = 0; i < track.size(); i++) {
                tasks.put(track.get(i), spans.get(phase).part(i, track.size()));
            }
        }
    }

    /** Phases first, then tasks, deliverables, meetings, trainings, payments, each in the order of the phases. */
    public List<PlanItem> items() {
        List<PlanItem> items = new ArrayList<>();
        method.phases().forEach(phase -> items.add(item(phase)));
        method.phases().forEach(phase -> add(items, PlanItem.Kind.TASK, in(phase).toList(), this::item));
        method.phases().forEach(phase -> add(items, PlanItem.Kind.DELIVERABLE, deliverables(phase), this::item));
        method.phases().forEach(phase -> add(items, PlanItem.Kind.MEETING,
                method.meetings().stream().filter(one -> one.phase().equals(phase.key())).toList(), this::item));
        method.phases().forEach(phase -> add(items, PlanItem.Kind.TRAINING,
                method.trainings().stream().filter(one -> one.phase().equals(phase.key())).toList(), this::item));
        method.phases().forEach(phase -> add(items, PlanItem.Kind.PAYMENT,
                method.payments().stream().filter(one -> one.phase().equals(phase.key())).toList(), this::item));
        return items;
    }

    private static <T> void add(List<PlanItem> items, PlanItem.Kind kind, List<T> things, Numbered<T> item) {
        for (int i = 0; i < things.size(); i++) {
            items.add(item.of(kind, things.get(i), i + 1));
        }
    }

    private PlanItem item(Phase phase) {
        return new PlanItem(key(PlanItem.Kind.PHASE, phase.key()), PlanItem.Kind.PHASE, phase.key(), phase.key(),
                phase.sequence(), true, DocNature.EXTERNAL, phase.name(), first(spans.get(phase)),
                last(spans.get(phase)), OptionalLong.empty(), Optional.empty());
    }

    private PlanItem item(PlanItem.Kind kind, Task task, int number) {
        return new PlanItem(key(kind, task.key()), kind, task.phase(), task.key(), number, true, task.nature(),
                task.name(), first(tasks.get(task)), last(tasks.get(task)), OptionalLong.empty(), Optional.empty());
    }

    private PlanItem item(PlanItem.Kind kind, DeliverableDefinition one, int number) {
        Span span = span(one);
        return new PlanItem(key(kind, one.code()), kind, one.phase(), one.code(), number, one.mandatory(), one.nature(),
                one.name(), first(span), last(span), OptionalLong.empty(), Optional.empty());
    }

    private PlanItem item(PlanItem.Kind kind, Meeting one, int number) {
        Span span = span(one.phase());
        return new PlanItem(key(kind, one.key()), kind, one.phase(), one.key(), number, one.mandatory(), one.nature(),
                one.name(), first(span), last(span), OptionalLong.empty(), Optional.empty());
    }

    private PlanItem item(PlanItem.Kind kind, Training one, int number) {
        Span span = span(one.phase());
        return new PlanItem(key(kind, one.key()), kind, one.phase(), one.key(), number, one.mandatory(), one.nature(),
                one.name(), first(span), last(span), OptionalLong.empty(), Optional.empty());
    }

    /** Due with the deliverable that triggers it. */
    private PlanItem item(PlanItem.Kind kind, Payment one, int number) {
        Span span = one.triggeredBy().flatMap(method::deliverable).map(this::span).orElseGet(() -> span(one.phase()));
        return new PlanItem(key(kind, one.key()), kind, one.phase(), one.key(), number, one.mandatory(), one.nature(),
                one.name(), first(span), last(span), OptionalLong.empty(), Optional.empty());
    }

    private Span span(DeliverableDefinition one) {
        return producer(one).map(tasks::get).orElseGet(() -> span(one.phase()));
    }

    private Span span(String phase) {
        return spans.get(method.phase(phase).orElseThrow());
    }

    private Optional<Task> producer(DeliverableDefinition deliverable) {
        return method.tasks().stream().filter(task -> task.phase().equals(deliverable.phase()))
                .filter(task -> task.outputs().contains(deliverable.code())).findFirst();
    }

    private Stream<Task> in(Phase phase) {
        return method.tasks().stream().filter(task -> task.phase().equals(phase.key()));
    }

    private List<DeliverableDefinition> deliverables(Phase phase) {
        return method.deliverables().stream().filter(one -> one.phase().equals(phase.key())).toList();
    }

    private LocalDate first(Span span) {
        return calendar.after(start, span.first());
    }

    private LocalDate last(Span span) {
        return calendar.after(start, span.last());
    }

    private static String key(PlanItem.Kind kind, String code) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + code;
    }

    /** Makes a plan item of something, given its number in its phase. */
    private interface Numbered<T> {
        PlanItem of(PlanItem.Kind kind, T thing, int number);
    }
}
