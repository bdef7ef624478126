package io.phasegate.workflow;

import io.phasegate.deliverable.Projection;
import io.phasegate.gate.PhaseTransition;
import io.phasegate.gate.PhaseTransitions;
import io.phasegate.gate.jira.transition.TransitionCases;
import java.util.Map;

/** Offers an act on a phase only to those whose role takes it (R75). Run by Jira; its name is data. */
public class GateActCondition extends TransitionCondition {
    private final TransitionCases cases;
    private final PhaseTransitions transitions;

    public GateActCondition(TransitionCases cases, PhaseTransitions transitions, Projection projection) {
        super(projection);
        this.cases = cases;
        this.transitions = transitions;
    }

    @Override
    boolean isShown(Map<String, Object> run, Map<?, ?> args) {
        return cases.shownPhase(run)
                .filter(phase -> transitions.isShown(phase, PhaseTransition.of(args))).isPresent();
    }
}
