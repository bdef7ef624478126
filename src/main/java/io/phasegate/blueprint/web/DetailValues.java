package io.phasegate.blueprint.web;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a blueprint says, as tables: what somebody reads before he decides for it. */
final class DetailValues {
    private final Blueprint blueprint;
    private final Tables tables;

    DetailValues(Blueprint blueprint, Tables tables) {
        this.blueprint = blueprint;
        this.tables = tables;
    }

    /** Without those that would be empty. */
    List<Object> tables() {
        return new ArrayList<>(Stream.of(questions(), phases(), gates(), deliverables(), tasks(), events(), roles(),
                bodies(),
                deadlines(), checks(), lists()).filter(table -> !((List<?>) table.get("rows")).isEmpty()).toList());
    }

    private Map<String, Object> questions() {
        return tables.table("questions", List.of("key", "question", "usual"), blueprint.tailoring().questions().stream()
                .map(one -> List.of(one.key(), tables.in(one.text()), one.usual())));
    }

    private Map<String, Object> phases() {
        return tables.table("phases", List.of("key", "name", "goal", "lead", "covers"), blueprint.phases().stream()
                .map(one -> List.of(one.key(), tables.in(one.name()), tables.in(one.goal()), role(one.leadRole()),
                        one.canonical().stream().map(phase -> tables.word("canonical." + phase))
                        .collect(Collectors.joining(", ")))));
    }

    private Map<String, Object> gates() {
        return tables.table("gates", List.of("key", "phase", "gate", "deciders", "criterion", "mandatory"),
                blueprint.phases().stream().flatMap(phase -> phase.gates().stream()
                .flatMap(gate -> criteria(phase, gate))));
    }

    private Stream<List<String>> criteria(Phase phase, Gate gate) {
        return gate.criteria().stream().map((Criterion one) -> List.of(one.key(), tables.in(phase.name()),
                tables.in(gate.name()), roles(gate.deciders()), tables.in(one.text()), tables.mark(one.mandatory())));
    }

    private Map<String, Object> deliverables() {
        return tables.table("deliverables",
                List.of("key", "name", "phase", "nature", "mandatory", "authors", "reviews", "signers"),
                blueprint.deliverables().stream().map(this::deliverable));
    }

    private List<String> deliverable(DeliverableDefinition one) {
        return List.of(one.code(), tables.in(one.name()), phase(one.phase()), tables.word("nature." + one.nature()),
                tables.mark(one.mandatory()), roles(one.authors()),
                roles(one.reviews().stream().map(DeliverableDefinition.ReviewStep::role).toList()),
                roles(Stream.concat(one.confirmedBy().stream(), one.signers().stream()
                        .map(DeliverableDefinition.Signer::role)).distinct().toList()));
    }

    private Map<String, Object> tasks() {
        return tables.table("tasks", List.of("key", "name", "phase", "what"), blueprint.tasks().stream()
                .map(one -> List.of(one.key(), tables.in(one.name()), phase(one.phase()), tables.in(one.actions()))));
    }

    private Map<String, Object> events() {
        return tables.table("events", List.of("key", "kind", "name", "phase", "mandatory"), Stream.of(
                blueprint.meetings().stream().map(one -> List.of(one.key(), tables.word("table.meeting"),
                tables.in(one.name()),
                        phase(one.phase()), tables.mark(one.mandatory()))),
                blueprint.trainings().stream().map(one -> List.of(one.key(), tables.word("table.training"),
                        tables.in(one.name()), phase(one.phase()), tables.mark(one.mandatory()))),
                blueprint.payments().stream().map(one -> List.of(one.key(), tables.word("table.payment"),
                tables.in(one.name()),
                        phase(one.phase()), tables.mark(one.mandatory())))).flatMap(one -> one));
    }

    private Map<String, Object> roles() {
        return tables.table("roles", List.of("key", "name", "side", "minimum", "body"), blueprint.roles().stream()
                .map(one -> List.of(one.code(), tables.in(one.name()), tables.word("side." + one.side()),
                        String.valueOf(one.minimum()), one.body().map(this::body).orElse(""))));
    }

    private Map<String, Object> bodies() {
        return tables.table("bodies", List.of("key", "name", "purpose"), blueprint.bodies().stream()
                .map(one -> List.of(one.key(), tables.in(one.name()), tables.in(one.purpose()))));
    }

    private Map<String, Object> deadlines() {
        return tables.table("deadlines", List.of("key", "rule", "limit", "responsible"), blueprint.deadlines().stream()
                .map(one -> List.of(one.key(), tables.in(one.text()), one.limit() + " " + one.unit(),
                role(one.responsible()))));
    }

    private Map<String, Object> checks() {
        return tables.table("checks", List.of("key", "rule"), Stream.concat(
                blueprint.checks().stream().map(one -> List.of(one.key(), tables.in(one.text()))),
                blueprint.rules().stream().map(one -> List.of(one.key(), tables.in(one.text())))));
    }

    private Map<String, Object> lists() {
        return tables.table("lists", List.of("list", "key", "entry"), blueprint.lists().stream()
                .flatMap(list -> list.items()
                .stream().map(item -> List.of(tables.in(list.name()), item.key(), tables.in(item.text())))));
    }

    private String phase(String key) {
        return blueprint.phases().stream().filter(one -> one.key().equals(key)).map(one -> tables.in(one.name()))
                .findFirst()
                .orElse(key);
    }

    private String body(String key) {
        return blueprint.bodies().stream().filter(one -> one.key().equals(key)).map(one -> tables.in(one.name()))
                .findFirst()
                .orElse(key);
    }

    private String role(String code) {
        return blueprint.roles().stream().filter(one -> one.code().equals(code)).map(Role::name).map(tables::in)
                .findFirst()
                .orElse(code);
    }

    private String roles(List<String> codes) {
        return codes.stream().map(this::role).collect(Collectors.joining(", "));
    }
}
