package sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import java.io.IOException;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Handler;
import sandbox.pages.page.PageRequest;

/** Finds the issue a request is about, as the user who asks. Unknown and invisible issues are answered alike. */
public final class IssueFinder {
    private final IssueService issues;

    public IssueFinder(IssueService issues) {
        this.issues = issues;
    }

    /** Null when there is none for this user. */
    public MutableIssue byKey(PageRequest page, String key) {
        return visible(issues.getIssue(page.user(), key));
    }

    public MutableIssue byId(PageRequest page, long id) {
        return visible(issues.getIssue(page.user(), id));
    }

    private static MutableIssue visible(IssueService.IssueResult result) {
        return result.isValid() ? result.getIssue() : null;
    }

    /** A handler for pages that name their issue by the parameter `id`. */
    Handler withId(IssueHandler handler) {
        return page -> {
            MutableIssue issue = byId(page, page.id("id"));
            return issue == null ? Answer.notFound() : handler.handle(page, issue);
        };
    }

    /** A handler of a page about one visible issue. */
    interface IssueHandler {
        Answer handle(PageRequest page, MutableIssue issue) throws IOException;
    }
}
