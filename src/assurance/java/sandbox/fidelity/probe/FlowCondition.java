package sandbox.fidelity.probe;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Hides the transition of issues that call themselves hidden. */
public final class FlowCondition extends AbstractJiraCondition {
    @Override
    public boolean passesCondition(Map variables, Map args, PropertySet properties) {
        return !getIssue(variables).getSummary().contains("hidden");
    }
}
