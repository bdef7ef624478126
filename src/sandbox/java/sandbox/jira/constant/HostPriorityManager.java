package sandbox.jira.constant;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/** Priorities, highest first. The default is the one in the middle. */
public abstract class HostPriorityManager implements PriorityManager {
    private final Constants constants;

    protected HostPriorityManager(Constants constants) {
        this.constants = constants;
    }

    @Override
    public List<Priority> getPriorities() {
        return constants.allPriorities();
    }

    @Override
    public Priority getPriority(String id) {
        return constants.priority(id).orElse(null);
    }

    @Override
    public Priority getDefaultPriority() {
        return getPriority(DefaultConstants.DEFAULT_PRIORITY);
    }
}
