package io.phasegate.project;

import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A project as one viewer may see it: for the customer nothing internal exists (design section 4). Made by
 * {@link ProjectViews}; shown by the overview page and by REST.
 */
public record ProjectView(ImplementationProject project, Viewer viewer, Map<String, Progress> progress) {
    private static final Set<PlanItem.Kind> EVENTS =
            Set.of(PlanItem.Kind.MEETING, PlanItem.Kind.TRAINING, PlanItem.Kind.PAYMENT);

    public List<PlanItem> items() {
        return project.plan().stream().filter(item -> viewer.seesInternal() || item.nature() == DocNature.EXTERNAL)
                .toList();
    }

    public List<PlanItem> deliverables() {
        return items().stream().filter(item -> item.kind() == PlanItem.Kind.DELIVERABLE).toList();
    }

    /** Meetings, trainings and payments. */
    public List<PlanItem> events() {
        return items().stream().filter(item -> EVENTS.contains(item.kind())).toList();
    }

    public Optional<Progress> of(PlanItem item) {
        return Optional.ofNullable(progress.get(item.key()));
    }

    public Optional<Progress> of(Gate gate) {
        return Optional.ofNullable(progress.get("gate:" + gate.key()));
    }

    public Optional<PlanItem> item(Phase phase) {
        return project.item("phase:" + phase.key());
    }

    /** The exit gate of the first phase that has not passed. */
    public Optional<Gate> nextGate() {
        return project.method().phases().stream().filter(phase -> !finished(phase)).findFirst()
                .flatMap(phase -> phase.gates().stream().filter(gate -> gate.kind() == Gate.Kind.EXIT).findFirst());
    }

    private boolean finished(Phase phase) {
        return item(phase).flatMap(this::of).map(Progress::finished).orElse(false);
    }
}
