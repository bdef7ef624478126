package io.phasegate.blueprint.web;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.CanonicalPhase;
import io.phasegate.blueprint.model.Counts;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two blueprints side by side: counts, phases, gates and documents by canonical phase, and roles. */
final class CompareValues {
    private final Blueprint first;
    private final Blueprint second;
    private final Tables tables;

    CompareValues(Blueprint first, Blueprint second, Tables tables) {
        this.first = first;
        this.second = second;
        this.tables = tables;
    }

    List<Object> tables() {
        return new ArrayList<>(List.of(counts(), byPhase("phases", this::phases), byPhase("gates", this::gates),
                byPhase("deliverables", this::deliverables), roles()));
    }

    private Map<String, Object> table(String name, Stream<List<String>> rows) {
        return tables.headed(name, List.of(tables.word("table.column.what"), tables.in(first.name()),
                tables.in(second.name()), tables.word("table.column.differs")), rows);
    }

    private List<String> row(String what, String one, String other) {
        return List.of(what, one, other, difference(one, other));
    }

    private String difference(String one, String other) {
        if (one.equals(other)) {
            return "";
        }
        return tables.word("table." + (one.isEmpty() ? "second.only" : other.isEmpty() ? "first.only" : "differs"));
    }

    private Map<String, Object> counts() {
        Counts one = Counts.of(first);
        Counts other = Counts.of(second);
        Map<String, Function<Counts, Integer>> kinds = new LinkedHashMap<>();
        kinds.put("phases", Counts::phases);
        kinds.put("gates", Counts::gates);
        kinds.put("criteria", Counts::criteria);
        kinds.put("tasks", Counts::tasks);
        kinds.put("deliverables", Counts::deliverables);
        kinds.put("roles", Counts::roles);
        kinds.put("bodies", Counts::bodies);
        kinds.put("deadlines", Counts::deadlines);
        return table("counts", kinds.entrySet().stream()
                .map(kind -> row(tables.word("table." + kind.getKey()),
                kind.getValue().apply(one).toString(), kind.getValue().apply(other).toString())));
    }

    private Map<String, Object> byPhase(String name, Words words) {
        return table(name, Arrays.stream(CanonicalPhase.values())
                .map(phase -> row(tables.word("canonical." + phase), words.of(first, phase), words.of(second, phase)))
                .filter(row -> !(row.get(1) + row.get(2)).isEmpty()));
    }

    private static Stream<Phase> covering(Blueprint blueprint, CanonicalPhase canonical) {
        return blueprint.phases().stream().filter(phase -> phase.canonical().contains(canonical));
    }

    private String phases(Blueprint blueprint, CanonicalPhase canonical) {
        return covering(blueprint, canonical).map(phase -> tables.in(phase.name())).collect(Collectors.joining(", "));
    }

    private String gates(Blueprint blueprint, CanonicalPhase canonical) {
        return covering(blueprint, canonical).flatMap(phase -> phase.gates().stream())
                .map(gate -> tables.in(gate.name()) + " (" + gate.criteria().size() + ")")
                .collect(Collectors.joining(", "));
    }

    private String deliverables(Blueprint blueprint, CanonicalPhase canonical) {
        Set<String> phases = covering(blueprint, canonical).map(Phase::key).collect(Collectors.toSet());
        return blueprint.deliverables().stream().filter(one -> phases.contains(one.phase()))
                .map(one -> tables.in(one.name())).collect(Collectors.joining(", "));
    }

    private Map<String, Object> roles() {
        Set<String> codes = new LinkedHashSet<>();
        Stream.of(first, second).forEach(one -> one.roles().forEach(role -> codes.add(role.code())));
        return table("roles", codes.stream()
                .map(code -> row(code, role(first, code), role(second, code))));
    }

    private String role(Blueprint blueprint, String code) {
        return blueprint.roles().stream().filter(role -> role.code().equals(code)).map(Role::name).map(tables::in)
                .findFirst()
                .orElse("");
    }

    /** What a blueprint has in a canonical phase. */
    private interface Words {
        String of(Blueprint blueprint, CanonicalPhase phase);
    }
}
