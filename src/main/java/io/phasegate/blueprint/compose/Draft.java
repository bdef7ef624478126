package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Composition;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Listing;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.Training;
import io.phasegate.blueprint.model.WorkPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A method while it is being put together: begun with the backbone, then each overlay is laid over it. */
final class Draft {
    private final Notes notes = new Notes();
    private final List<Method.Part> parts = new ArrayList<>();
    private final Organisation organisation = new Organisation(notes);
    private final Merged<Task> tasks = new Merged<>();
    private final Merged<DeliverableDefinition> deliverables = new Merged<>();
    private final Merged<Meeting> meetings = new Merged<>();
    private final Merged<Training> trainings = new Merged<>();
    private final Merged<Payment> payments = new Merged<>();
    private final Merged<DeadlineRule> deadlines = new Merged<>();
    private final Merged<Listing> lists = new Merged<>();
    private final Joining joining;
    private final Gates gates;
    private final List<Blueprint> sequential = new ArrayList<>();

    Draft(Blueprint backbone) {
        gates = new Gates(notes, organisation::check, backbone.phases());
        joining = new Joining(backbone.deliverables(), notes);
        add(backbone, new Moves(new PhaseMap(backbone.phases(), List.of()), Map.of()));
    }

    void overlay(Blueprint overlay) {
        Moves moves = new Moves(new PhaseMap(gates.phases(), overlay.phases()), joining.of(overlay));
        add(overlay, moves);
        gates.place(overlay, moves);
    }

    private void add(Blueprint blueprint, Moves moves) {
        parts.add(new Method.Part(blueprint.id(), blueprint.version()));
        organisation.add(blueprint, moves);
        blueprint.deliverables().forEach(one -> add(blueprint, one, moves));
        keep(blueprint, blueprint.tasks(), tasks, Task::key, moves, Placed::in);
        keep(blueprint, blueprint.meetings(), meetings, Meeting::key, moves, Placed::in);
        keep(blueprint, blueprint.trainings(), trainings, Training::key, moves, Placed::in);
        keep(blueprint, blueprint.payments(), payments, Payment::key, moves, Placed::in);
        keep(blueprint, blueprint.deadlines(), deadlines, DeadlineRule::key, moves, Placed::in);
        keep(blueprint, blueprint.lists(), lists, Listing::key, moves, Placed::in);
        if (blueprint.sequential()) {
            sequential.add(blueprint);
        }
    }

    private void add(Blueprint blueprint, DeliverableDefinition one, Moves moves) {
        if (moves.joined().containsKey(one.code())) {
            deliverables.merge(moves.document(one.code()), one, Joining::both);
        } else {
            keep(blueprint, List.of(one), deliverables, DeliverableDefinition::code, moves, Placed::in);
        }
    }

    private <T> void keep(Blueprint blueprint, List<T> added, Merged<T> known, Function<T, String> key, Moves moves,
            BiFunction<T, Moves, T> placed) {
        added.forEach(one -> known.add(key.apply(one), placed.apply(one, moves))
                .ifPresent(first -> notes.add("first-kept", key.apply(one), blueprint.name())));
    }

    Composition finished() {
        sequential.stream().filter(one -> !one.id().equals(parts.get(0).id()))
                .forEach(one -> notes.add("sequential", one.name()));
        WorkPart work = new WorkPart(sequential.isEmpty() ? gates.phases() : Sequence.of(gates.phases()), tasks.all(),
                deliverables.all(), meetings.all(), trainings.all(), payments.all(), deadlines.all(), lists.all());
        return new Composition(new Method(List.copyOf(parts), organisation.part(), work), notes.all());
    }
}
