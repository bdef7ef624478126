package sandbox.fidelity.probe;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds when its parameter says so; fails with an error when the parameter says that. */
public final class ParameterCondition implements Condition {
    private String says;

    @Override
    public void init(Map<String, String> params) {
        says = params.get("says");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        if ("error".equals(says)) {
            throw new IllegalStateException("a condition that fails");
        }
        return "yes".equals(says);
    }
}
