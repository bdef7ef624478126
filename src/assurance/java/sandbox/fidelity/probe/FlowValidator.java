package sandbox.fidelity.probe;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Refuses the transition of issues that call themselves refused, with two messages and one for a field. */
public final class FlowValidator implements Validator {
    @Override
    public void validate(Map variables, Map args, PropertySet properties) throws InvalidInputException {
        if (((Issue) variables.get("issue")).getSummary().contains("refused")) {
            InvalidInputException refusal = new InvalidInputException("The first <reason>");
            refusal.addError("The second reason");
            refusal.addError("summary", "The reason of the field");
            throw refusal;
        }
    }
}
