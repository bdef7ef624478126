package sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import sandbox.field.FieldScreens;
import sandbox.field.IssueInputs;
import sandbox.field.ScreenTab;
import sandbox.pages.form.FormTab;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;

/** Editing an issue on its edit screen. */
final class EditPages {
    private final IssueFinder finder;
    private final IssueService issues;
    private final FieldScreens screens;
    private final IssueForm form;
    private final IssueInputs inputs;

    EditPages(IssueFinder finder, IssueService issues, FieldScreens screens, IssueForm form, IssueInputs inputs) {
        this.finder = finder;
        this.issues = issues;
        this.screens = screens;
        this.form = form;
        this.inputs = inputs;
    }

    void mount(Routes routes) {
        routes.get("/secure/EditIssue!default\\.jspa",
                finder.withId((page, issue) -> render(page, issue, IssueErrors.NONE)));
        routes.post("/secure/EditIssue\\.jspa", finder.withId(this::save));
    }

    private Answer save(PageRequest page, MutableIssue issue) {
        List<ScreenTab> screen = screen(issue);
        UpdateValidationResult checked = issues.validateUpdate(page.user(), issue.getId(),
                inputs.of(form.values(page, screen)));
        ErrorCollection refused = checked.isValid() ? issues.update(page.user(), checked).getErrorCollection()
                : checked.getErrorCollection();
        if (!refused.hasAnyErrors()) {
            return Answer.redirect("/browse/" + issue.getKey());
        }
        List<FormTab> tabs = form.tabs(page, screen, issue, issue.getProjectObject(), IssueErrors.NONE);
        return render(page, issue, IssueErrors.of(refused, IssueForm.shown(tabs)));
    }

    private Answer render(PageRequest page, MutableIssue issue, IssueErrors errors) {
        if (!issues.isEditable(issue, page.user())) {
            return Answer.forbidden();
        }
        return Answer.page("issue/edit", page.t("sandbox.issue.edit.title", issue.getKey()),
                        Frame.project(issue.getProjectObject(), "issues"))
                .with("issue", IssueRow.of(issue))
                .with("tabs", form.tabs(page, screen(issue), issue, issue.getProjectObject(), errors))
                .with("comment", page.param("comment"))
                .with("messages", errors.messages());
    }

    private List<ScreenTab> screen(MutableIssue issue) {
        return screens.of(issue.getProjectObject(), issue.getIssueTypeId(), IssueOperations.EDIT_ISSUE_OPERATION);
    }
}
