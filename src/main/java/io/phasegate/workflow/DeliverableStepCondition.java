package io.phasegate.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import io.phasegate.deliverable.DeliverableTransitions;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.StepArguments;
import io.phasegate.gate.jira.transition.TransitionCases;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers a step of a deliverable only to those whose role takes it (R75). Run by Jira; its name is data. */
public class DeliverableStepCondition extends AbstractJiraCondition {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverableStepCondition.class);

    private final TransitionCases cases;
    private final DeliverableTransitions transitions;
    private final Projection projection;

    public DeliverableStepCondition(TransitionCases cases, DeliverableTransitions transitions, Projection projection) {
        this.cases = cases;
        this.transitions = transitions;
        this.projection = projection;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        try {
            return projection.isRunning() || isShown(transientVars, args);
        } catch (RuntimeException e) {
            LOG.error("A transition is hidden because its condition failed", e);
            return false;
        }
    }

    private boolean isShown(Map<String, Object> run, Map<?, ?> args) {
        return cases.shownDeliverable(run)
                .filter(deliverable -> transitions.isShown(deliverable, StepArguments.of(args))).isPresent();
    }
}
