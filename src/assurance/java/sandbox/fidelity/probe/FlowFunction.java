package sandbox.fidelity.probe;

import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Notes that it ran. */
public final class FlowFunction extends AbstractJiraFunctionProvider {
    private final Notes notes;

    public FlowFunction(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void execute(Map variables, Map args, PropertySet properties) {
        notes.add("function " + getIssue(variables).getKey() + " loader " + Loaders.context());
    }
}
