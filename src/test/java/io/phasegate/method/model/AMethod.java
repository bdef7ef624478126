package io.phasegate.method.model;

import io.phasegate.blueprint.model.CanonicalPhase;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.OrganisationPart;
import io.phasegate.blueprint.model.Paper;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Share;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.WorkPart;
import io.phasegate.language.model.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small method to compare: phase P1 and P2 with the exit gates G1 and G2, led by V_PM, until a test changes it. */
final class AMethod {
    private final String version;
    private final Map<String, Integer> phases = new LinkedHashMap<>();
    private final Map<String, Gate> gates = new LinkedHashMap<>();
    private final Map<String, String> phaseOfGate = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, DeliverableDefinition> deliverables = new LinkedHashMap<>();
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final List<DeadlineRule> deadlines = new ArrayList<>();
    private final List<Responsibility> duties = new ArrayList<>();

    AMethod(String version) {
        this.version = version;
        role("V_PM", "Manager").phase("P1", 1).phase("P2", 2).gate("P1", "G1").gate("P2", "G2");
    }

    static AMethod old() {
        return new AMethod("1.0");
    }

    static AMethod newer() {
        return new AMethod("2.0");
    }

    AMethod role(String code, String name) {
        roles.put(code, new Role(code, text(name), Side.VENDOR, 1, false, Optional.empty(), List.of()));
        return this;
    }

    AMethod phase(String key, int sequence) {
        phases.put(key, sequence);
        return this;
    }

    AMethod without(String key) {
        phases.remove(key);
        gates.remove(key);
        deliverables.remove(key);
        tasks.remove(key);
        roles.remove(key);
        criteria.keySet().removeIf(one -> one.equals(key) || one.startsWith(key + ":"));
        return this;
    }

    AMethod gate(String phase, String key) {
        return gate(phase, key, key, Gate.Kind.EXIT);
    }

    AMethod gate(String phase, String key, String name, Gate.Kind kind) {
        gates.put(key, new Gate(key, kind, text(name), List.of("V_PM"), List.of()));
        phaseOfGate.put(key, phase);
        return this;
    }

    /** That the document is signed. */
    AMethod criterion(String gate, String key, String document) {
        criteria.put(gate + ":" + key,
                new Criterion(key, "DELIVERABLE_SIGNED", text(key), Map.of("deliverable", document),
                true, List.of(), List.of()));
        return this;
    }

    AMethod manual(String gate, String key, String text) {
        criteria.put(gate + ":" + key, new Criterion(key, "MANUAL", text(text), Map.of(), true, List.of("V_PM"),
                List.of()));
        return this;
    }

    AMethod document(String code, String phase, String name) {
        return document(code, phase, name, DocNature.EXTERNAL, "V_PM");
    }

    AMethod document(String code, String phase, String name, DocNature nature, String author) {
        deliverables.put(code, new DeliverableDefinition(code, text(name), nature, phase, true, true, List.of(author),
                List.of(), List.of(), List.of(), List.of(), "", text(""), Paper.PLAIN));
        return this;
    }

    AMethod task(String key, String phase, String... outputs) {
        tasks.put(key, new Task(key, "any", phase, text(key), DocNature.EXTERNAL, text(""), text(""), List.of("V_PM"),
                List.of(outputs), List.of()));
        return this;
    }

    AMethod deadline(String key, DeadlineEvent event, String object, int limit) {
        deadlines.add(new DeadlineRule(key, text(key), new DeadlineRule.Moment(event, Optional.of(object).filter(one ->
                !one.isEmpty())), List.of(), limit, DeadlineRule.Unit.WD, DeadlineRule.Direction.AFTER, "V_PM",
                Optional.empty(), DeadlineRule.Severity.HARD));
        return this;
    }

    AMethod duty(String role, char letter, String object) {
        duties.add(new Responsibility(role, letter, object));
        return this;
    }

    Method build() {
        List<Phase> all = phases.entrySet().stream()
                .map(one -> new Phase(one.getKey(), one.getValue(), text(one.getKey()),
                List.of(CanonicalPhase.PREP), text("Goal"), "V_PM",
                new Share(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN),
                BigDecimal.ZERO, gatesOf(one.getKey()))).toList();
        return new Method(List.of(new Method.Part("any", version)), new OrganisationPart(List.of(),
                List.copyOf(roles.values()), List.copyOf(duties), List.of(), List.of()), new WorkPart(all,
                List.copyOf(tasks.values()), List.copyOf(deliverables.values()), List.of(), List.of(), List.of(),
                List.copyOf(deadlines), List.of()));
    }

    private List<Gate> gatesOf(String phase) {
        return gates.values().stream().filter(one -> phaseOfGate.get(one.key()).equals(phase))
                .map(one -> new Gate(one.key(),
                one.kind(), one.name(), one.deciders(), criteriaOf(one.key()))).toList();
    }

    private List<Criterion> criteriaOf(String gate) {
        return criteria.entrySet().stream().filter(one -> one.getKey().startsWith(gate + ":")).map(Map.Entry::getValue)
                .toList();
    }

    private static Text text(String words) {
        return new Text(words, words);
    }
}
