package sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Set;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;

/** Deleting an issue after a question. */
final class DeletePages {
    private final IssueFinder finder;
    private final IssueService issues;

    DeletePages(IssueFinder finder, IssueService issues) {
        this.finder = finder;
        this.issues = issues;
    }

    void mount(Routes routes) {
        routes.get("/secure/DeleteIssue!default\\.jspa", finder.withId(this::ask));
        routes.post("/secure/DeleteIssue\\.jspa", finder.withId(this::delete));
    }

    private Answer ask(PageRequest page, MutableIssue issue) {
        DeleteValidationResult checked = issues.validateDelete(page.user(), issue.getId());
        return render(page, issue, IssueErrors.of(checked.getErrorCollection(), Set.of()));
    }

    private Answer delete(PageRequest page, MutableIssue issue) {
        String project = issue.getProjectObject().getKey();
        DeleteValidationResult checked = issues.validateDelete(page.user(), issue.getId());
        ErrorCollection refused = checked.isValid() ? issues.delete(page.user(), checked)
                : checked.getErrorCollection();
        return refused.hasAnyErrors() ? render(page, issue, IssueErrors.of(refused, Set.of()))
                : Answer.redirect("/projects/" + project + "/issues");
    }

    private static Answer render(PageRequest page, MutableIssue issue, IssueErrors errors) {
        return Answer.page("issue/delete", page.t("sandbox.issue.delete.title", issue.getKey()),
                        Frame.project(issue.getProjectObject(), "issues"))
                .with("issue", IssueRow.of(issue))
                .with("subtasks", issue.getSubTaskObjects().size())
                .with("messages", errors.messages());
    }
}
