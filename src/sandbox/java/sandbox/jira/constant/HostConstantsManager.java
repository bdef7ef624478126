package sandbox.jira.constant;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** All constants in one manager, as older plugins ask for them. */
public abstract class HostConstantsManager implements ConstantsManager {
    private final Constants constants;

    protected HostConstantsManager(Constants constants) {
        this.constants = constants;
    }

    @Override
    public IssueType getIssueType(String id) {
        return constants.type(id).orElse(null);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return constants.allTypes();
    }

    @Override
    public Status getStatus(String id) {
        return constants.status(id).orElse(null);
    }

    @Override
    public Collection<Status> getStatuses() {
        return constants.allStatuses();
    }

    @Override
    public Collection<Priority> getPriorities() {
        return constants.allPriorities();
    }
}
