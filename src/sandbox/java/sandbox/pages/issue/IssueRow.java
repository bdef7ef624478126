package sandbox.pages.issue;

import com.atlassian.jira.issue.Issue;
import java.util.Date;
import sandbox.pages.view.Names;
import sandbox.pages.view.Person;
import sandbox.pages.view.StatusView;
import sandbox.pages.view.TypeView;

/** An issue in a list, on a card or at the end of a link. */
public record IssueRow(Long id, String key, String summary, TypeView type, StatusView status, Person assignee,
        String priority, Date updated, Date due) {
    public static IssueRow of(Issue issue) {
        String priority = issue.getPriority() == null ? "" : Names.of(issue.getPriority());
        return new IssueRow(issue.getId(), issue.getKey(), issue.getSummary(), TypeView.of(issue.getIssueType()),
                StatusView.of(issue.getStatus()), Person.of(issue.getAssignee()), priority, issue.getUpdated(),
                issue.getDueDate());
    }

    public boolean isDone() {
        return status.category().equals("done");
    }
}
