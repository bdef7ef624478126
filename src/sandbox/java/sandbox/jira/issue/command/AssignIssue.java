package sandbox.jira.issue.command;

import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Optional;
import sandbox.jira.field.kind.FieldKind;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.issue.input.AssigneeInput;

/** Gives an issue to somebody who can be assigned issues of the project, or to nobody. */
public final class AssignIssue {
    private final CommandAccess access;
    private final UpdateIssue update;
    private final AssigneeInput people;

    public AssignIssue(CommandAccess access, UpdateIssue update, AssigneeInput people) {
        this.access = access;
        this.update = update;
        this.people = people;
    }

    public AssignValidationResult validate(ApplicationUser user, Long issueId, String userName) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<StoredIssue> issue = access.visible(access.issues().byId(issueId), user, errors);
        if (issue.isPresent()) {
            check(issue.get(), user, userName, errors);
        }
        return new AssignValidationResult(errors.hasAnyErrors() ? null : issue.get(), errors, userName);
    }

    public IssueResult assign(ApplicationUser user, AssignValidationResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("You cannot assign an issue with an invalid validation result");
        }
        StoredIssue issue = (StoredIssue) validated.getIssue();
        update.save(user, issue, "", EventDispatchOption.ISSUE_ASSIGNED, true);
        return new IssueResult(access.issues().byId(issue.getId()).orElseThrow());
    }

    private void check(StoredIssue issue, ApplicationUser user, String userName, ErrorCollection errors) {
        if (!access.permissions().has(ProjectPermissions.ASSIGN_ISSUES, issue, user)) {
            errors.addErrorMessage(access.texts().text("issue.assign.forbidden"));
            return;
        }
        try {
            boolean nobody = userName == null || userName.isBlank();
            issue.setAssignee(nobody ? null : people.assignable(userName, issue.getProjectObject()));
        } catch (FieldKind.Invalid invalid) {
            errors.addError("assignee", access.texts().text(invalid.getMessage(), invalid.arguments()));
        }
    }
}
