package io.phasegate.workflow;

import io.phasegate.deliverable.Projection;
import io.phasegate.gate.PhaseTransition;
import io.phasegate.gate.PhaseTransitions;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.gate.jira.transition.TransitionCases;
import io.phasegate.language.model.Ruling;
import java.util.Map;
import java.util.Optional;

/** Refuses an act on a phase with every open point at once. Run by Jira; its name is data. */
public class GateActValidator extends TransitionValidator {
    private final TransitionCases cases;
    private final PhaseTransitions transitions;

    public GateActValidator(TransitionCases cases, PhaseTransitions transitions, Projection projection,
            Refusals refusals) {
        super(projection, refusals);
        this.cases = cases;
        this.transitions = transitions;
    }

    @Override
    Optional<Ruling> ruling(Map<String, Object> run, Map<?, ?> args) {
        return cases.phase(run)
                .map(phase -> transitions.ruling(phase, PhaseTransition.of(args), Refusals.comment(run)));
    }
}
