package io.phasegate.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import io.phasegate.deliverable.Projection;
import io.phasegate.process.ProcessArguments;
import io.phasegate.process.ProcessTransitions;
import io.phasegate.process.jira.ShownProcesses;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers a step of a meeting, training, payment, error report or client request to those who may. Run by Jira; its
 * name is data.
 */
public class ProcessStepCondition extends AbstractJiraCondition {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessStepCondition.class);

    private final ShownProcesses shown;
    private final ProcessTransitions transitions;
    private final Projection projection;

    public ProcessStepCondition(ShownProcesses shown, ProcessTransitions transitions, Projection projection) {
        this.shown = shown;
        this.transitions = transitions;
        this.projection = projection;
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        try {
            return projection.isRunning() || shown.of(ShownProcesses.issue(transientVars))
                    .filter(opened -> transitions.isShown(opened, ProcessArguments.of(args))).isPresent();
        } catch (RuntimeException e) {
            LOG.error("A transition is hidden because its condition failed", e);
            return false;
        }
    }
}
