package io.phasegate.blueprint.tailor;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.model.OrganisationPart;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.blueprint.model.Scope;
import io.phasegate.blueprint.model.WorkPart;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fits a blueprint to a project: answers and profile switch items off or repeat them, and whatever is about an item
 * goes or is repeated with it. Used before blueprints are laid over each other.
 */
public final class Tailor {
    private final Blueprint blueprint;
    private final Items items;
    private final Copies copies;

    private Tailor(Blueprint blueprint, Fitting fitting) {
        this.blueprint = blueprint;
        this.items = new Items(blueprint);
        this.copies = new Copies(new Selection(blueprint, fitting));
    }

    public static Blueprint fitted(Blueprint blueprint, Fitting fitting) {
        return new Tailor(blueprint, fitting).fitted();
    }

    private Blueprint fitted() {
        return new Blueprint(blueprint.id(), blueprint.version(), blueprint.kind(), blueprint.standalone(),
                blueprint.sequential(), blueprint.statedMonths(), blueprint.seed(), blueprint.name(),
                blueprint.purpose(),
                blueprint.note(), blueprint.tailoring(), organisation(), work());
    }

    private OrganisationPart organisation() {
        OrganisationPart whole = blueprint.organisation();
        return new OrganisationPart(whole.bodies(), whole.roles(),
                whole.responsibilities().stream().flatMap(this::responsibilities).toList(),
                whole.checks().stream().filter(check -> copies.has("check:" + check.key())).toList(),
                whole.rules());
    }

    private Stream<Responsibility> responsibilities(Responsibility entry) {
        List<String> objects = items.object(entry.object()).map(item -> copies.keys(Copy.ONLY, item))
                .orElse(List.of(entry.object()));
        return objects.stream().filter(key -> copies.has(Scope.part(entry))).map(key -> new Responsibility(entry.role(), entry.letter(), key));
    }

    private WorkPart work() {
        PlannedItems planned = new PlannedItems(copies);
        GateItems gates = new GateItems(copies);
        LimitItems limits = new LimitItems(items, copies);
        return new WorkPart(blueprint.phases().stream().map(gates::phase).toList(),
                blueprint.tasks().stream().flatMap(planned::tasks).toList(),
                blueprint.deliverables().stream().flatMap(planned::deliverables).toList(),
                blueprint.meetings().stream().flatMap(planned::meetings).toList(),
                blueprint.trainings().stream().flatMap(planned::trainings).toList(),
                blueprint.payments().stream().flatMap(planned::payments).toList(),
                blueprint.deadlines().stream().flatMap(limits::deadlines).toList(),
                blueprint.lists().stream().map(limits::listing).toList());
    }
}
