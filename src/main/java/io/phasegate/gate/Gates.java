package io.phasegate.gate;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.StatusKeys;
import io.phasegate.gate.model.GateState;
import io.phasegate.gate.model.GateStates;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.journal.Journal;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Today;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.setup.model.ObjectKeys;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * What REST and panels do with gates: the command, then its projection into Jira. Access was checked by opening the
 * case.
 */
public final class Gates {
    private final GateCases cases;
    private final Decisions decisions;
    private final Phases phases;
    private final Journal journal;
    private final Projection projection;
    private final Today today;

    public Gates(GateCases cases, Decisions decisions, Phases phases, Journal journal, Projection projection,
            Today today) {
        this.cases = cases;
        this.decisions = decisions;
        this.phases = phases;
        this.journal = journal;
        this.projection = projection;
        this.today = today;
    }

    public void start(GateCase gates, Phase phase) {
        shown(gates, phase, () -> phases.start(cases.entering(gates, phase), phase));
    }

    public void submit(GateCase gates, Phase phase) {
        shown(gates, phase, () -> phases.submit(gates, phase));
    }

    public void decide(GateCase gates, Gate gate, DecisionInput input) {
        shown(gates, gates.phaseOf(gate), () -> decisions.decide(cases.verified(gates, gate), gate, input));
    }

    public void reopen(GateCase gates, Gate gate, String reason) {
        shown(gates, gates.phaseOf(gate), () -> phases.reopen(gates, gate, reason));
    }

    public void close(GateCase gates, String conditionId, String remark) {
        phases.close(gates, conditionId, remark);
    }

    /**
     * A command that comes too late brings Jira up to the journal too: it may be the repeat of one that a crash broke
     * off.
     */
    private void shown(GateCase gates, Phase phase, Runnable command) {
        try {
            command.run();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                show(gates, phase);
            }
            throw refusal;
        }
        show(gates, phase);
    }

    /** Brings the phase's issue up to the journal; harmless when it is there already. */
    private void show(GateCase gates, Phase phase) {
        ImplementationProject project = gates.facts().project();
        project.item("phase:" + phase.key()).filter(item -> item.issueId().isPresent()).ifPresent(item -> {
            GateStates states = new GateStates(project.method(), journal.read(project.projectId()));
            PhaseStatus status = states.status(phase);
            projection.show(item.issueId().getAsLong(), StatusKeys.of(status), fields(states, phase));
        });
    }

    /** Searchable fields that follow the journal. */
    public Map<String, String> fields(GateStates states, Phase phase) {
        Map<String, String> fields = new HashMap<>();
        PhaseStatus status = states.status(phase);
        fields.put(ObjectKeys.FIELD_GATE_STATUS, status.name());
        states.started(phase.key()).ifPresent(entry -> fields.put(ObjectKeys.FIELD_ACTUAL_START, day(entry.at())));
        if (status.isPassed()) {
            phase.gates().stream().map(states::of).map(GateState::history).flatMap(history -> history.stream())
                    .map(decision -> decision.at()).max(Comparator.naturalOrder())
                    .ifPresent(at -> fields.put(ObjectKeys.FIELD_ACTUAL_END, day(at)));
        }
        return fields;
    }

    private String day(Instant moment) {
        return today.dateOf(moment).toString();
    }
}
