package io.phasegate.method.model;

import io.phasegate.blueprint.model.Body;
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
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Puts elements together to a method again. */
final class Assembly {
    private final Collection<Element> elements;

    private Assembly(Collection<Element> elements) {
        this.elements = elements;
    }

    static Method method(List<Method.Part> parts, Collection<Element> elements) {
        Assembly assembly = new Assembly(elements);
        return new Method(parts, assembly.organisation(), assembly.work());
    }

    private OrganisationPart organisation() {
        List<Responsibility> duties = elements.stream().flatMap(one -> one.duties().stream()).distinct().toList();
        return new OrganisationPart(all(Body.class), all(Role.class), duties, all(OrganisationCheck.class),
                all(Rule.class));
    }

    private WorkPart work() {
        List<Phase> phases = elements.stream().filter(one -> one.kind() == ElementKind.PHASE).map(this::phase).toList();
        return new WorkPart(PhaseOrder.of(phases), all(Task.class), all(DeliverableDefinition.class),
                all(Meeting.class),
                all(Training.class), all(Payment.class), all(DeadlineRule.class), all(Listing.class));
    }

    private <T extends Record> List<T> all(Class<T> kind) {
        return elements.stream().map(Element::content).filter(kind::isInstance).map(kind::cast).toList();
    }

    private Phase phase(Element element) {
        Phase it = (Phase) element.content();
        return new Phase(it.key(), it.sequence(), it.name(), it.canonical(), it.goal(), it.leadRole(), it.share(),
                it.months(), within(element).map(this::gate).toList());
    }

    private Gate gate(Element element) {
        Gate it = (Gate) element.content();
        return new Gate(it.key(), it.kind(), it.name(), it.deciders(),
                within(element).map(Element::content).map(Criterion.class::cast).toList());
    }

    private Stream<Element> within(Element whole) {
        ElementKind kind = whole.kind() == ElementKind.PHASE ? ElementKind.GATE : ElementKind.CRITERION;
        return elements.stream().filter(one -> one.kind() == kind && one.within().equals(whole.key()));
    }
}
