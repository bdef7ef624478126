package sandbox.jira.history;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/** Jira's view on {@link History}. */
public abstract class HostChangeHistoryManager implements ChangeHistoryManager {
    private final History history;

    protected HostChangeHistoryManager(History history) {
        this.history = history;
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String fieldName) {
        return history.ofField(issue.getId(), fieldName);
    }
}
