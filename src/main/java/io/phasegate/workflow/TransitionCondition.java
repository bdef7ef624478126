package io.phasegate.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import io.phasegate.deliverable.Projection;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers a transition to those who may take it (R75), and to nobody when that cannot be found out. */
abstract class TransitionCondition extends AbstractJiraCondition {
    private static final Logger LOG = LoggerFactory.getLogger(TransitionCondition.class);

    private final Projection projection;

    TransitionCondition(Projection projection) {
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

    abstract boolean isShown(Map<String, Object> run, Map<?, ?> args);
}
