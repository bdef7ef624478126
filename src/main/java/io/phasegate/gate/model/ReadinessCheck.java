package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Training;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Computes the readiness of a gate: a pure function of its facts, right at the next look without any job (design
 * section 4).
 */
public final class ReadinessCheck {
    static final String OPEN_CONDITIONS = "open-conditions";

    private final GateFacts facts;

    public ReadinessCheck(GateFacts facts) {
        this.facts = facts;
    }

    public Readiness of(Gate gate) {
        List<CriterionResult> results = new ArrayList<>();
        gate.criteria().forEach(criterion -> results.add(result(gate, criterion)));
        conditions(gate).ifPresent(results::add);
        return new Readiness(facts.gates().of(gate), List.copyOf(results), false);
    }

    private CriterionResult result(Gate gate, Criterion criterion) {
        Outcome outcome = CriterionKinds.of(criterion.kind()).check(gate, criterion, facts);
        Optional<Waiver> waiver = facts.gates().waiver(gate, criterion.key());
        boolean waived = outcome.result().isOpen() && waiver.filter(one -> one.holdsOn(facts.today())).isPresent();
        return new CriterionResult(criterion, Message.of("phasegate.gate.criterion", criterion.text()),
                waived ? Result.WAIVED : outcome.result(), outcome.reasons(), isInternal(criterion),
                facts.gates().tick(gate, criterion.key()), waiver);
    }

    /** A criterion about a document, meeting, training or payment that only the vendor sees is the vendor's own. */
    public boolean isInternal(Criterion criterion) {
        Map<String, String> about = criterion.parameters();
        Method method = facts.method();
        return Stream.of(natureOf(about.get("deliverable"), method::deliverable, DeliverableDefinition::nature),
                        natureOf(about.get("meeting"), method::meeting, Meeting::nature),
                        natureOf(about.get("training"), method::training, Training::nature),
                        natureOf(about.get("payment"), method::payment, Payment::nature),
                        Optional.ofNullable(about.get("nature")).map(DocNature::valueOf))
                .anyMatch(nature -> nature.filter(DocNature.INTERNAL::equals).isPresent());
    }

    private static <T> Optional<DocNature> natureOf(String key, Function<String, Optional<T>> find, Function<T,
            DocNature> nature) {
        return Optional.ofNullable(key).flatMap(find).map(nature);
    }

    /** Open conditions of earlier gates block the next exit gate; no blueprint has to say so. */
    private Optional<CriterionResult> conditions(Gate gate) {
        List<Condition> open = gate.kind() == Gate.Kind.EXIT ? facts.gates().openConditionsBefore(gate) : List.of();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Criterion criterion = new Criterion(OPEN_CONDITIONS, "OPEN_CONDITIONS", new Text("", ""), Map.of(), true,
                List.of(),
                List.of());
        return Optional.of(new CriterionResult(criterion, Message.of("phasegate.gate.criterion.conditions"),
                Result.UNSATISFIED, open.stream().map(this::reason).toList(), false, Optional.empty(),
                Optional.empty()));
    }

    private Reason reason(Condition condition) {
        return Reason.of(Message.of("phasegate.gate.reason.condition.open", condition.gate(), condition.text(),
                facts.personNames().of(condition.ownerId()), condition.due().toString()));
    }
}
