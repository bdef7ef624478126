package io.phasegate.workflow.status;

import io.phasegate.deliverable.Deliverables;
import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.DeliverableStates;
import io.phasegate.gate.Gates;
import io.phasegate.gate.model.GateStates;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ProcessState;
import io.phasegate.process.model.ProcessStates;
import io.phasegate.process.model.ProcessSubject;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the journal says of every issue of a project: phases, deliverables, what else is planned, and what was
 * reported.
 */
public final class RecordedStatuses {
    private final FrozenFiles files;
    private final Gates gates;

    public RecordedStatuses(FrozenFiles files, Gates gates) {
        this.files = files;
        this.gates = gates;
    }

    /** By issue id; tasks, of which the journal knows nothing, are left out. */
    Map<Long, RecordedStatus> of(ImplementationProject project, ProjectJournal read) {
        Reading reading = new Reading(project, new GateStates(project.method(), read),
                new DeliverableStates(project.method(), read, files.known(project.projectId())),
                new ProcessStates(project.method(), read));
        Map<Long, RecordedStatus> statuses = new HashMap<>();
        project.plan().stream().filter(item -> item.issueId().isPresent()).forEach(item -> planned(reading, item)
                .ifPresent(status -> statuses.put(item.issueId().getAsLong(), status)));
        ProcessKind.REPORTED.stream().flatMap(kind -> reading.processes().reported(kind).stream()).forEach(state ->
                statuses.put(issueId(state), RecordedStatus.of(state.stage())));
        return statuses;
    }

    private Optional<RecordedStatus> planned(Reading reading, PlanItem item) {
        ImplementationProject project = reading.project();
        return switch (item.kind()) {
            case PHASE -> project.method().phase(item.phase())
                    .map(phase -> RecordedStatus.of(reading.gates().status(phase),
                    gates.fields(reading.gates(), phase)));
            case DELIVERABLE -> project.method().deliverable(item.code()).map(reading.deliverables()::of)
                    .map(RecordedStatuses::deliverable);
            default -> ProcessSubject.planned(item.kind().name(), item.code())
                    .map(subject -> RecordedStatus.of(reading.processes().of(subject).stage()));
        };
    }

    private static RecordedStatus deliverable(DeliverableState state) {
        return RecordedStatus.of(state.step(), Deliverables.fields(state));
    }

    private static long issueId(ProcessState reported) {
        return Long.parseLong(reported.subject().code());
    }

    /** The states of one project from one reading of its journal. */
    private record Reading(ImplementationProject project, GateStates gates, DeliverableStates deliverables,
            ProcessStates processes) {
    }
}
