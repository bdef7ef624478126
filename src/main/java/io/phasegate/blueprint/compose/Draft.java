package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Composition;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Listing;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.OrganisationPart;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Rule;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.Training;
import io.phasegate.blueprint.model.WorkPart;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A method while it is being put together: begun with the backbone, then each overlay is laid over it. */
final class Draft {
    private final List<Method.Part> parts = new ArrayList<>();
    private final Merged<Body> bodies = new Merged<>();
    private final Merged<Role> roles = new Merged<>();
    private final Set<Responsibility> responsibilities = new LinkedHashSet<>();
    private final Merged<OrganisationCheck> checks = new Merged<>();
    private final Map<String, String> sameChecks = new HashMap<>();
    private final Merged<Rule> rules = new Merged<>();
    private final Merged<Task> tasks = new Merged<>();
    private final Merged<DeliverableDefinition> deliverables = new Merged<>();
    private final Merged<Meeting> meetings = new Merged<>();
    private final Merged<Training> trainings = new Merged<>();
    private final Merged<Payment> payments = new Merged<>();
    private final Merged<DeadlineRule> deadlines = new Merged<>();
    private final Merged<Listing> lists = new Merged<>();
    private final List<Message> notes = new ArrayList<>();
    private List<Phase> phases;

    Draft(Blueprint backbone) {
        phases = backbone.phases();
        add(backbone, new PhaseMap(phases, List.of()));
    }

    void overlay(Blueprint overlay) {
        PhaseMap map = new PhaseMap(phases, overlay.phases());
        add(overlay, map);
        overlay.phases().forEach(phase -> place(overlay, phase, map));
    }

    private void add(Blueprint blueprint, PhaseMap map) {
        parts.add(new Method.Part(blueprint.id(), blueprint.version()));
        blueprint.bodies().forEach(body -> add(blueprint, body));
        blueprint.roles().forEach(role -> add(blueprint, role));
        blueprint.responsibilities().forEach(entry -> responsibilities
                .add(new Responsibility(entry.role(), entry.letter(), map.of(entry.object()))));
        blueprint.checks().forEach(check -> add(blueprint, check));
        blueprint.rules().forEach(rule -> kept(blueprint, rule.key(), rules.add(rule.key(), rule)));
        blueprint.tasks().forEach(task -> kept(blueprint, task.key(), tasks.add(task.key(), Placed.in(task, map))));
        blueprint.deliverables().forEach(deliverable -> kept(blueprint, deliverable.code(),
                deliverables.add(deliverable.code(), Placed.in(deliverable, map))));
        blueprint.meetings().forEach(one -> kept(blueprint, one.key(), meetings.add(one.key(), Placed.in(one, map))));
        blueprint.trainings().forEach(one -> kept(blueprint, one.key(), trainings.add(one.key(), Placed.in(one, map))));
        blueprint.payments().forEach(one -> kept(blueprint, one.key(), payments.add(one.key(), Placed.in(one, map))));
        blueprint.deadlines().forEach(one -> kept(blueprint, one.key(), deadlines.add(one.key(), Placed.in(one, map))));
        blueprint.lists().forEach(one -> kept(blueprint, one.key(), lists.add(one.key(), one)));
    }

    private void add(Blueprint blueprint, Body body) {
        bodies.find(body.key()).filter(known -> !known.name().equals(body.name()))
                .ifPresent(known -> note("body-joined", body.name(), blueprint.name(), known.name()));
        bodies.merge(body.key(), body, Roles::both);
    }

    private void add(Blueprint blueprint, Role role) {
        Optional<String> seat = roles.find(role.code()).flatMap(Role::body);
        if (seat.isPresent() && role.body().isPresent() && !seat.equals(role.body())) {
            note("role-other-body", role.name(), blueprint.name(), nameOfBody(role.body().get()),
                    nameOfBody(seat.get()));
        }
        roles.merge(role.code(), role, Roles::both);
    }

    private Text nameOfBody(String key) {
        return bodies.find(key).map(Body::name).orElse(new Text(key, key));
    }

    /** A check that asks the same as a known one is not asked twice. */
    private void add(Blueprint blueprint, OrganisationCheck check) {
        Optional<OrganisationCheck> same = checks.all().stream()
                .filter(known -> known.kind().equals(check.kind()) && known.parameters().equals(check.parameters()))
                .findFirst();
        if (same.isPresent()) {
            sameChecks.put(check.key(), same.get().key());
        } else {
            kept(blueprint, check.key(), checks.add(check.key(), check));
        }
    }

    private void kept(Blueprint blueprint, String key, Optional<?> known) {
        known.ifPresent(any -> note("first-kept", key, blueprint.name()));
    }

    private void note(String what, Object... arguments) {
        notes.add(Message.of("phasegate.blueprint.merge." + what, arguments));
    }

    private void place(Blueprint overlay, Phase phase, PhaseMap map) {
        String home = map.of(phase.key());
        phases = phases.stream().map(one -> one.key().equals(home) ? joined(overlay, one, phase, map) : one)
                .toList();
        if (!map.exact(phase)) {
            note("phase-guessed", phase.name(), overlay.name(), homeOf(home).name());
        }
    }

    private Phase homeOf(String key) {
        return phases.stream().filter(phase -> phase.key().equals(key)).findFirst().orElseThrow();
    }

    private Phase joined(Blueprint overlay, Phase home, Phase phase, PhaseMap map) {
        List<Gate> gates = new ArrayList<>(home.gates());
        for (Gate gate : phase.gates()) {
            Gate placed = in(gate, map);
            int at = indexOf(gates, gate.kind());
            if (at < 0) {
                gates.add(placed);
            } else {
                gates.set(at, joined(overlay, gates.get(at), placed));
            }
        }
        return new Phase(home.key(), home.sequence(), home.name(), home.canonical(), home.goal(), home.leadRole(),
                home.share(), home.months(), List.copyOf(gates));
    }

    private static int indexOf(List<Gate> gates, Gate.Kind kind) {
        return gates.stream().map(Gate::kind).toList().lastIndexOf(kind);
    }

    private Gate joined(Blueprint overlay, Gate gate, Gate added) {
        note("gate-joined", added.name(), overlay.name(), gate.name());
        List<String> deciders = Stream.concat(gate.deciders().stream(), added.deciders().stream()).distinct().toList();
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        gate.criteria().forEach(criterion -> criteria.put(criterion.key(), criterion));
        added.criteria().forEach(criterion -> kept(overlay, criterion.key(),
                Optional.ofNullable(criteria.putIfAbsent(criterion.key(), criterion))));
        return new Gate(gate.key(), gate.kind(), gate.name(), deciders, List.copyOf(criteria.values()));
    }

    private Gate in(Gate gate, PhaseMap map) {
        return new Gate(gate.key(), gate.kind(), gate.name(), gate.deciders(),
                gate.criteria().stream().map(criterion -> in(criterion, map)).toList());
    }

    private Criterion in(Criterion criterion, PhaseMap map) {
        Map<String, String> parameters = new LinkedHashMap<>(criterion.parameters());
        parameters.computeIfPresent("phase", (name, phase) -> map.of(phase));
        parameters.computeIfPresent("checks", (name, keys) -> Stream.of(keys.split(","))
                .map(key -> sameChecks.getOrDefault(key, key)).distinct().collect(Collectors.joining(",")));
        return new Criterion(criterion.key(), criterion.kind(), criterion.text(), parameters, criterion.mandatory(),
                criterion.tickedBy(), criterion.waivedBy());
    }

    Composition finished() {
        Method method = new Method(List.copyOf(parts), new OrganisationPart(bodies.all(), roles.all(),
                List.copyOf(responsibilities), checks.all(), rules.all()), new WorkPart(phases, tasks.all(), deliverables.all(),
                meetings.all(), trainings.all(), payments.all(), deadlines.all(), lists.all()));
        return new Composition(method, List.copyOf(notes));
    }
}
