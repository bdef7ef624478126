package io.phasegate.blueprint.tailor;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The gates of a blueprint as a project has them: criteria go with what they are about, or are repeated with it. */
final class GateItems {
    private static final List<String> ABOUT = List.of("deliverable", "meeting", "training", "payment");
    private static final Map<String, String> LISTED = Map.of("deliverables", "deliverable", "checks", "check");
    private static final String EVIDENCE = "evidence";

    private final Copies copies;

    GateItems(Copies copies) {
        this.copies = copies;
    }

    Phase phase(Phase it) {
        return new Phase(it.key(), it.sequence(), it.name(), it.canonical(), it.goal(), it.leadRole(), it.share(),
                it.months(), it.gates().stream().map(this::gate).toList());
    }

    private Gate gate(Gate it) {
        return new Gate(it.key(), it.kind(), it.name(), it.deciders(),
                it.criteria().stream().flatMap(this::criteria).toList());
    }

    private Stream<Criterion> criteria(Criterion it) {
        return copies.of("criterion:" + it.key(), about(it)).stream()
                .flatMap(copy -> parameters(it, copy).stream()
                .map(parameters -> new Criterion(copy.key(it.key()), it.kind(),
                        copy.text(it.text()), parameters, it.mandatory(), it.tickedBy(), it.waivedBy())));
    }

    private static List<String> about(Criterion criterion) {
        return ABOUT.stream().filter(criterion.parameters()::containsKey)
                .map(kind -> kind + ":" + criterion.parameters().get(kind)).toList();
    }

    /** Empty when it was about several things, and all of them are gone. */
    private Optional<Map<String, String>> parameters(Criterion criterion, Copy copy) {
        Map<String, String> fitted = new LinkedHashMap<>(criterion.parameters());
        ABOUT.forEach(kind -> fitted.computeIfPresent(kind,
                (name, key) -> copies.key(copy, kind + ":" + key).orElseThrow()));
        fitted.computeIfPresent(EVIDENCE, (name, key) -> copies.key(copy, "deliverable:" + key).orElse(null));
        LISTED.forEach((list, kind) -> fitted.computeIfPresent(list,
                (name, keys) -> String.join(",", copies.keys(copy, kind, List.of(keys.split(","))))));
        return LISTED.keySet().stream().anyMatch(list -> "".equals(fitted.get(list))) ? Optional.empty()
                : Optional.of(fitted);
    }
}
