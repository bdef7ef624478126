package sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;
import sandbox.field.FieldChoices;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;

/** Choosing the assignee of an issue. */
final class AssignPages {
    private final IssueFinder finder;
    private final IssueService issues;
    private final FieldChoices choices;

    AssignPages(IssueFinder finder, IssueService issues, FieldChoices choices) {
        this.finder = finder;
        this.issues = issues;
        this.choices = choices;
    }

    void mount(Routes routes) {
        routes.get("/secure/AssignIssue!default\\.jspa",
                finder.withId((page, issue) -> render(page, issue, List.of())));
        routes.post("/secure/AssignIssue\\.jspa", finder.withId(this::assign));
    }

    private Answer assign(PageRequest page, MutableIssue issue) {
        AssignValidationResult checked = issues.validateAssign(page.user(), issue.getId(), page.param("assignee"));
        ErrorCollection refused = checked.isValid() ? issues.assign(page.user(), checked).getErrorCollection()
                : checked.getErrorCollection();
        return refused.hasAnyErrors() ? render(page, issue, IssueErrors.of(refused, Set.of()).messages())
                : Answer.redirect("/browse/" + issue.getKey());
    }

    private Answer render(PageRequest page, MutableIssue issue, List<String> messages) {
        String current = issue.getAssignee() == null ? "" : issue.getAssignee().getName();
        return Answer.page("issue/assign", page.t("sandbox.issue.assign.title", issue.getKey()),
                        Frame.project(issue.getProjectObject(), "issues"))
                .with("issue", IssueRow.of(issue))
                .with("people", choices.ofSystem("assignee", issue.getProjectObject(), page.user()))
                .with("assignee", page.has("assignee") ? page.param("assignee") : current)
                .with("messages", messages);
    }
}
