package sandbox.pages.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import sandbox.field.Choice;
import sandbox.field.FieldChoices;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.pages.view.StatusView;
import sandbox.spi.IssueActions;

/** Jira's Move within a project: type and status are chosen freely, no validator runs (facts U15). */
final class MovePages {
    private final IssueFinder finder;
    private final PermissionManager permissions;
    private final FieldChoices choices;
    private final StatusesOfType statuses;
    private final IssueActions actions;

    MovePages(IssueFinder finder, PermissionManager permissions, FieldChoices choices, StatusesOfType statuses,
            IssueActions actions) {
        this.finder = finder;
        this.permissions = permissions;
        this.choices = choices;
        this.statuses = statuses;
        this.actions = actions;
    }

    void mount(Routes routes) {
        routes.get("/secure/MoveIssue!default\\.jspa", finder.withId(this::render));
        routes.post("/secure/MoveIssue\\.jspa", finder.withId(this::move));
    }

    private boolean mayMove(PageRequest page, MutableIssue issue) {
        return permissions.hasPermission(ProjectPermissions.MOVE_ISSUES, issue, page.user());
    }

    private Answer move(PageRequest page, MutableIssue issue) {
        String type = type(page, issue);
        String status = page.param("status");
        boolean offered = statuses.of(issue.getProjectObject(), type).stream().anyMatch(one -> one.id().equals(status));
        if (!mayMove(page, issue) || !offered) {
            return render(page, issue);
        }
        actions.move(page.userKey(), issue.getId(), type, status);
        return Answer.redirect("/browse/" + issue.getKey());
    }

    private Answer render(PageRequest page, MutableIssue issue) {
        if (!mayMove(page, issue)) {
            return Answer.forbidden();
        }
        String type = type(page, issue);
        List<StatusView> offered = statuses.of(issue.getProjectObject(), type);
        return Answer.page("issue/move", page.t("sandbox.issue.move.title", issue.getKey()),
                        Frame.project(issue.getProjectObject(), "issues"))
                .with("issue", IssueRow.of(issue))
                .with("types", types(page, issue))
                .with("typeId", type)
                .with("statuses", offered)
                .with("statusId", page.has("status") ? page.param("status") : issue.getStatusId());
    }

    private List<Choice> types(PageRequest page, MutableIssue issue) {
        return choices.ofSystem("issuetype", issue.getProjectObject(), page.user());
    }

    private String type(PageRequest page, MutableIssue issue) {
        String asked = page.param("issuetype");
        return types(page, issue).stream().map(Choice::value).filter(asked::equals).findFirst()
                .orElse(issue.getIssueTypeId());
    }
}
