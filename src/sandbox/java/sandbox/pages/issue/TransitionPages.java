package sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;
import sandbox.field.FieldScreens;
import sandbox.field.IssueInputs;
import sandbox.field.ScreenTab;
import sandbox.pages.form.FormTab;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.spi.IssueActions;
import sandbox.spi.IssueActions.Transition;

/** The screen of a transition, as a dialog or as a page. What validators refuse is shown in it with all input kept. */
final class TransitionPages {
    private final IssueFinder finder;
    private final IssueService issues;
    private final IssueActions actions;
    private final FieldScreens screens;
    private final IssueForm form;
    private final IssueInputs inputs;

    TransitionPages(IssueFinder finder, IssueService issues, IssueActions actions, FieldScreens screens, IssueForm form,
            IssueInputs inputs) {
        this.finder = finder;
        this.issues = issues;
        this.actions = actions;
        this.screens = screens;
        this.form = form;
        this.inputs = inputs;
    }

    void mount(Routes routes) {
        routes.get("/secure/CommentAssignIssue!default\\.jspa", finder.withId(this::show));
        routes.get("/secure/WorkflowUIDispatcher\\.jspa", finder.withId(this::show));
        routes.post("/secure/CommentAssignIssue\\.jspa", finder.withId(this::perform));
    }

    private Answer show(PageRequest page, MutableIssue issue) {
        return render(page, issue, IssueErrors.NONE);
    }

    private Answer perform(PageRequest page, MutableIssue issue) {
        Transition transition = transition(page, issue);
        if (transition == null) {
            return render(page, issue, IssueErrors.NONE);
        }
        List<ScreenTab> screen = screens.ofTransition(transition.screenId());
        TransitionValidationResult checked = issues.validateTransition(page.user(), issue.getId(), transition.id(),
                inputs.of(form.values(page, screen)));
        ErrorCollection refused = checked.getErrorCollection();
        if (checked.isValid()) {
            IssueResult done = issues.transition(page.user(), checked);
            refused = done.getErrorCollection();
        }
        return refused.hasAnyErrors() ? render(page, issue, errors(page, issue, screen, refused))
                : Answer.redirect("/browse/" + issue.getKey());
    }

    private IssueErrors errors(PageRequest page, MutableIssue issue, List<ScreenTab> screen, ErrorCollection refused) {
        List<FormTab> tabs = form.tabs(page, screen, issue, issue.getProjectObject(), IssueErrors.NONE);
        return IssueErrors.of(refused, screen.isEmpty() ? Set.of() : IssueForm.shown(tabs));
    }

    private Answer render(PageRequest page, MutableIssue issue, IssueErrors errors) {
        Transition transition = transition(page, issue);
        if (transition == null) {
            return Answer.page("issue/no-transition", page.t("sandbox.transition.unavailable.title"), frame(issue))
                    .with("issue", IssueRow.of(issue)).status(page.inDialog() ? 200 : 409);
        }
        List<ScreenTab> screen = screens.ofTransition(transition.screenId());
        return Answer.page("issue/transition", transition.name(), frame(issue))
                .with("issue", IssueRow.of(issue))
                .with("action", transition.id())
                .with("hasScreen", transition.screenId() != null)
                .with("tabs", form.tabs(page, screen, issue, issue.getProjectObject(), errors))
                .with("comment", page.param("comment"))
                .with("messages", errors.messages());
    }

    /** Null when the status or a condition does not let this user take it. */
    private Transition transition(PageRequest page, MutableIssue issue) {
        int id = page.number("action", -1);
        return actions.transitions(page.userKey(), issue).stream().filter(one -> one.id() == id).findFirst()
                .orElse(null);
    }

    private static Frame frame(MutableIssue issue) {
        return Frame.project(issue.getProjectObject(), "issues");
    }
}
