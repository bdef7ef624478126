package sandbox.pages.search;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandbox.field.IssueInputs;
import sandbox.pages.issue.StatusesOfType;
import sandbox.pages.view.StatusView;
import sandbox.spi.IssueActions;
import sandbox.spi.IssueActions.Transition;

/** One change to many issues. What a condition or validator refuses is skipped without a word, as Jira does it. */
final class BulkChange {
    private final IssueService issues;
    private final IssueActions actions;
    private final PermissionManager permissions;
    private final WorkflowManager workflows;
    private final StatusesOfType statuses;
    private final IssueInputs inputs;

    BulkChange(IssueService issues, IssueActions actions, PermissionManager permissions, WorkflowManager workflows,
            StatusesOfType statuses, IssueInputs inputs) {
        this.issues = issues;
        this.actions = actions;
        this.permissions = permissions;
        this.workflows = workflows;
        this.statuses = statuses;
        this.inputs = inputs;
    }

    /** Transitions by workflow and id, each with the number of issues that offer it. */
    List<BulkOption> transitions(List<Issue> chosen, ApplicationUser user) {
        Map<String, BulkOption> options = new LinkedHashMap<>();
        for (Issue issue : chosen) {
            String workflow = workflows.getWorkflow(issue).getName();
            for (Transition one : actions.transitions(user.getKey(), issue)) {
                options.merge(one.id() + ":" + workflow, new BulkOption(one.id() + ":" + workflow,
                        one.name() + " (" + workflow + ")", 1), BulkChange::sum);
            }
        }
        return new ArrayList<>(options.values());
    }

    /** Statuses the chosen issues could be moved to within their types. */
    List<BulkOption> statuses(List<Issue> chosen) {
        Map<String, BulkOption> options = new LinkedHashMap<>();
        for (Issue issue : chosen) {
            for (StatusView one : statuses.of(issue.getProjectObject(), issue.getIssueTypeId())) {
                options.merge(one.id(), new BulkOption(one.id(), one.name(), 1), BulkChange::sum);
            }
        }
        return new ArrayList<>(options.values());
    }

    private static BulkOption sum(BulkOption left, BulkOption right) {
        return new BulkOption(left.value(), left.label(), left.issues() + right.issues());
    }

    boolean transition(Issue issue, String value, ApplicationUser user) {
        String[] parts = value.split(":", 2);
        if (parts.length < 2 || !workflows.getWorkflow(issue).getName().equals(parts[1])) {
            return false;
        }
        int action = Integer.parseInt(parts[0]);
        if (actions.transitions(user.getKey(), issue).stream().noneMatch(one -> one.id() == action)) {
            return false;
        }
        TransitionValidationResult checked = issues.validateTransition(user, issue.getId(), action,
                inputs.of(Map.of()));
        return checked.isValid() && issues.transition(user, checked).isValid();
    }

    boolean move(Issue issue, String statusId, ApplicationUser user) {
        boolean offered = statuses.of(issue.getProjectObject(), issue.getIssueTypeId()).stream()
                .anyMatch(one -> one.id().equals(statusId));
        if (!offered || !permissions.hasPermission(ProjectPermissions.MOVE_ISSUES, issue, user)) {
            return false;
        }
        actions.move(user.getKey(), issue.getId(), issue.getIssueTypeId(), statusId);
        return true;
    }
}
