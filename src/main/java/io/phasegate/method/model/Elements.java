package io.phasegate.method.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.language.model.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements of one method by key, in its order. Read by the comparison and by what puts a method together again. */
final class Elements {
    private final Map<String, Element> all = new LinkedHashMap<>();
    private final Map<String, List<Responsibility>> duties;

    private Elements(List<Responsibility> duties) {
        this.duties = duties.stream().collect(Collectors.groupingBy(Responsibility::object));
    }

    static Elements of(Method method) {
        Elements elements = new Elements(method.responsibilities());
        method.phases().forEach(elements::phase);
        method.tasks().forEach(one -> elements.add(ElementKind.TASK, one.key(), one.phase(), one.name(), one));
        method.deliverables().forEach(one -> elements.add(ElementKind.DELIVERABLE, one.code(), one.phase(),
                one.name(), one));
        method.meetings().forEach(one -> elements.add(ElementKind.MEETING, one.key(), one.phase(), one.name(), one));
        method.trainings().forEach(one -> elements.add(ElementKind.TRAINING, one.key(), one.phase(), one.name(), one));
        method.payments().forEach(one -> elements.add(ElementKind.PAYMENT, one.key(), one.phase(), one.name(), one));
        method.roles().forEach(one -> elements.add(ElementKind.ROLE, one.code(), "", one.name(), one));
        method.bodies().forEach(one -> elements.add(ElementKind.BODY, one.key(), "", one.name(), one));
        method.checks().forEach(one -> elements.add(ElementKind.CHECK, one.key(), "", one.text(), one));
        method.rules().forEach(one -> elements.add(ElementKind.RULE, one.key(), "", one.text(), one));
        method.deadlines().forEach(one -> elements.add(ElementKind.DEADLINE, one.key(), "", one.text(), one));
        method.lists().forEach(one -> elements.add(ElementKind.LIST, one.key(), "", one.name(), one));
        return elements;
    }

    private void phase(Phase it) {
        add(ElementKind.PHASE, it.key(), "", it.name(), new Phase(it.key(), it.sequence(), it.name(), it.canonical(),
                it.goal(), it.leadRole(), it.share(), it.months(), List.of()));
        it.gates().forEach(gate -> gate(it, gate));
    }

    private void gate(Phase phase, Gate it) {
        add(ElementKind.GATE, it.key(), phase.key(), it.name(), new Gate(it.key(), it.kind(), it.name(), it.deciders(),
                List.of()));
        String within = ElementKind.GATE.element(it.key());
        it.criteria().forEach(one -> put(new Element(criterion(it.key(), one), ElementKind.CRITERION, within,
                one.text(),
                one, List.of())));
    }

    private static String criterion(String gate, Criterion one) {
        return ElementKind.CRITERION.element(gate + ":" + one.key());
    }

    private void add(ElementKind kind, String key, String phase, Text name, Record content) {
        String within = phase.isEmpty() ? "" : ElementKind.PHASE.element(phase);
        boolean answeredFor = Set.of(ElementKind.PHASE, ElementKind.BODY, ElementKind.TASK, ElementKind.DELIVERABLE)
                .contains(kind);
        put(new Element(kind.element(key), kind, within, name, content,
                answeredFor ? duties.getOrDefault(key, List.of()) : List.of()));
    }

    private void put(Element element) {
        all.putIfAbsent(element.key(), element);
    }

    Collection<Element> all() {
        return all.values();
    }

    Optional<Element> find(String key) {
        return Optional.ofNullable(all.get(key));
    }

    boolean has(String key) {
        return all.containsKey(key);
    }

    /** What belongs to it directly. */
    Stream<Element> within(String key) {
        return all.values().stream().filter(one -> one.within().equals(key));
    }
}
