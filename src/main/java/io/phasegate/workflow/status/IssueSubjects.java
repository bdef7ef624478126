package io.phasegate.workflow.status;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.model.DeliverableSubject;
import io.phasegate.gate.model.GateSubject;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ProcessSubject;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Subjects in the journal that the status of an issue follows. Used by {@link ProjectStatuses}. */
final class IssueSubjects {
    private final ImplementationProject project;

    IssueSubjects(ImplementationProject project) {
        this.project = project;
    }

    /** What is not planned was reported. */
    Set<String> of(long issueId) {
        return project.itemOfIssue(issueId).map(this::planned).orElseGet(() -> ProcessKind.REPORTED.stream()
                .map(kind -> ProcessSubject.reported(kind, issueId).name()).collect(Collectors.toSet()));
    }

    private Set<String> planned(PlanItem item) {
        return switch (item.kind()) {
            case PHASE -> project.method().phase(item.phase()).map(IssueSubjects::phase).orElse(Set.of());
            case DELIVERABLE -> project.method().deliverable(item.code()).map(DeliverableSubject::new)
                    .map(subject -> Set.of(subject.life(), subject.review())).orElse(Set.of());
            default -> ProcessSubject.planned(item.kind().name(), item.code()).map(ProcessSubject::name).map(Set::of)
                    .orElse(Set.of());
        };
    }

    private static Set<String> phase(Phase phase) {
        Stream<String> exits = phase.gates().stream().filter(gate -> gate.kind() == Gate.Kind.EXIT)
                .map(gate -> GateSubject.gate(gate.key()));
        return Stream.concat(Stream.of(GateSubject.phase(phase.key())), exits).collect(Collectors.toSet());
    }
}
