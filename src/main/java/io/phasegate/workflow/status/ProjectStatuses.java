package io.phasegate.workflow.status;

import io.phasegate.deliverable.Deliverables;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.DeliverableStates;
import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.gate.Gates;
import io.phasegate.gate.model.GateStates;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ProcessState;
import io.phasegate.process.model.ProcessStates;
import io.phasegate.process.model.ProcessSubject;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** The statuses that the issues of one project have by one reading of its journal. Used by {@link StatusRepair}. */
final class ProjectStatuses {
    private final ImplementationProject project;
    private final ProjectJournal read;
    private final FileCheck files;
    private final Gates gates;
    private final GateStates gateStates;
    private final DeliverableStates deliverables;
    private final ProcessStates processes;

    ProjectStatuses(ImplementationProject project, ProjectJournal read, FileCheck files, Gates gates) {
        this.project = project;
        this.read = read;
        this.files = files;
        this.gates = gates;
        this.gateStates = new GateStates(project.method(), read);
        this.deliverables = new DeliverableStates(project.method(), read, files);
        this.processes = new ProcessStates(project.method(), read);
    }

    /** By issue id; tasks, of which the journal knows nothing, are left out. */
    Map<Long, RecordedStatus> byIssue() {
        Map<Long, RecordedStatus> statuses = new HashMap<>();
        project.plan().stream().filter(item -> item.issueId().isPresent()).forEach(item -> planned(item)
                .ifPresent(status -> statuses.put(item.issueId().getAsLong(), status)));
        reported().forEach(state -> statuses.put(issueId(state), RecordedStatus.of(state.stage())));
        return statuses;
    }

    /** Of one issue; empty when the journal knows nothing of it. */
    Optional<RecordedStatus> of(long issueId) {
        return project.plan().stream().filter(item -> item.issueId().equals(OptionalLong.of(issueId))).findFirst()
                .map(this::planned)
                .orElseGet(() -> reported().filter(state -> issueId(state) == issueId).findFirst()
                .map(state -> RecordedStatus.of(state.stage())));
    }

    private Stream<ProcessState> reported() {
        return ProcessKind.REPORTED.stream().flatMap(kind -> processes.reported(kind).stream());
    }

    /**
     * Whether the issue had this status until the newest entry about it: a crash came between that entry and the new
     * status. Matters where an entry leads back, e.g. when a gate is reopened.
     */
    boolean wasShownBy(long issueId, String status) {
        ProjectJournal before = withoutNewest(new IssueSubjects(project).of(issueId));
        return new ProjectStatuses(project, before, files, gates).of(issueId)
                .filter(was -> was.isShownBy(status)).isPresent();
    }

    private ProjectJournal withoutNewest(Set<String> subjects) {
        Optional<Entry> newest = Stream.concat(read.shared().stream(), read.internal().stream())
                .filter(entry -> subjects.contains(entry.subject())).max(Comparator.comparing(Entry::at));
        return new ProjectJournal(read.projectId(), without(newest, read.shared()), without(newest, read.internal()));
    }

    private static List<Entry> without(Optional<Entry> newest, List<Entry> entries) {
        return entries.stream().filter(entry -> newest.filter(entry::equals).isEmpty()).toList();
    }

    private Optional<RecordedStatus> planned(PlanItem item) {
        return switch (item.kind()) {
            case PHASE -> project.method().phase(item.phase())
                    .map(phase -> RecordedStatus.of(gateStates.status(phase), gates.fields(gateStates, phase)));
            case DELIVERABLE -> project.method().deliverable(item.code()).map(deliverables::of)
                    .map(ProjectStatuses::deliverable);
            default -> ProcessSubject.planned(item.kind().name(), item.code())
                    .map(subject -> RecordedStatus.of(processes.of(subject).stage()));
        };
    }

    private static RecordedStatus deliverable(DeliverableState state) {
        return RecordedStatus.of(state.step(), Deliverables.fields(state));
    }

    private static long issueId(ProcessState reported) {
        return Long.parseLong(reported.subject().code());
    }
}
