package io.phasegate.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import io.phasegate.deliverable.Projection;
import io.phasegate.gate.PhaseTransition;
import io.phasegate.gate.PhaseTransitions;
import io.phasegate.gate.jira.transition.TransitionCases;
import java.util.Map;

/** Offers an act on a phase only to those whose role takes it (R75). Run by Jira; its name is data. */
public class GateActCondition extends AbstractJiraCondition {
    private final TransitionCases cases;
    private final PhaseTransitions transitions;
    private final Projection projection;

    public GateActCondition(TransitionCases cases, PhaseTransitions transitions, Projection projection) {
        this.cases = cases;
        this.transitions = transitions;
        this.projection = projection;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Map<String, Object> run = transientVars;
        return projection.isRunning() || cases.shownPhase(run)
                .filter(phase -> transitions.isShown(phase, PhaseTransition.of(args))).isPresent();
    }
}
