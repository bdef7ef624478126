package sandbox.spi;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.List;

/** The change groups of an issue, oldest first; shown in the history tab and by REST with `expand=changelog`. */
public interface IssueHistory {
    List<Change> of(long issueId);

    /** What one user changed at one moment; `authorKey` is null for an anonymous change. */
    record Change(long id, Instant at, String authorKey, List<ChangeItemBean> items) {
    }
}
