package io.phasegate.gate;

import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.DeliverableStates;
import io.phasegate.deliverable.model.Step;
import io.phasegate.gate.model.GateStates;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.gate.model.Standing;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Message;
import io.phasegate.process.model.ProcessStates;
import io.phasegate.process.model.ProcessSubject;
import io.phasegate.project.PlanProgress;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Progress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the journal says of phases, gates and deliverables, for the overview and lists of the project: two SQL
 * statements.
 */
public final class JournalProgress implements PlanProgress {
    private final Journal journal;
    private final FrozenFiles files;

    public JournalProgress(Journal journal, FrozenFiles files) {
        this.journal = journal;
        this.files = files;
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public Map<String, Progress> of(ImplementationProject project, Viewer viewer) {
        ProjectJournal all = journal.read(project.projectId());
        ProjectJournal read = viewer.seesInternal() ? all : all.sharedOnly();
        GateStates gates = new GateStates(project.method(), read);
        Map<String, Progress> progress = new LinkedHashMap<>();
        project.method().phases().forEach(phase -> add(phase, gates, progress));
        new DeliverableStates(project.method(), read, files.known(project.projectId())).all()
                .forEach(state -> add(project, state, progress));
        ProcessStates processes = new ProcessStates(project.method(), read);
        project.plan().forEach(item -> of(item, processes).ifPresent(known -> progress.put(item.key(), known)));
        return progress;
    }

    /** Of what was created, or has begun all the same. */
    private static Optional<Progress> of(PlanItem item, ProcessStates processes) {
        return ProcessSubject.planned(item.kind().name(), item.code()).map(subject -> processes.of(subject))
                .filter(state -> item.issueId().isPresent() || state.stage() != state.subject().kind().first())
                .map(state -> new Progress(state.stage().name(), Message.of(state.stage().nameKey()), state.stage()
                .isOver()));
    }

    private static void add(Phase phase, GateStates gates, Map<String, Progress> progress) {
        PhaseStatus status = gates.status(phase);
        progress.put("phase:" + phase.key(),
                new Progress(status.name(), Message.of(status.nameKey()), status.isPassed()));
        phase.gates().forEach(gate -> progress.put("gate:" + gate.key(), of(gate, status, gates)));
    }

    private static Progress of(Gate gate, PhaseStatus phase, GateStates gates) {
        Standing standing = gates.of(gate).standing();
        PhaseStatus words = switch (standing) {
            case OPEN -> phase.isPassed() ? PhaseStatus.IN_PROGRESS : phase;
            case SUBMITTED -> PhaseStatus.GATE_REVIEW;
            default -> PhaseStatus.valueOf(standing.name());
        };
        return new Progress(standing.name(), Message.of(words.nameKey()), standing.isPassed());
    }

    /** Of a deliverable that nobody has created and nothing happened to, the plan knows more than the journal. */
    private static void add(ImplementationProject project, DeliverableState state, Map<String, Progress> progress) {
        boolean created = project.deliverable(state.code()).map(PlanItem::issueId).filter(id -> id.isPresent())
                .isPresent();
        if (created || state.step() != Step.TO_DRAFT) {
            progress.put("deliverable:" + state.code(), new Progress(state.step().name(),
                    Message.of(state.step().nameKey()), state.complete() || state.step().isFinal()));
        }
    }
}
