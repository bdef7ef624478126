package sandbox.jira.issue.command;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.issue.input.Entry;
import sandbox.jira.issue.input.InputParameters;

/** Edits an issue: permission, editable step of the workflow, fields of the edit screen, history, event. */
public final class UpdateIssue {
    private final CommandAccess access;

    public UpdateIssue(CommandAccess access) {
        this.access = access;
    }

    public boolean isEditable(Issue issue, ApplicationUser user) {
        return access.permissions().has(ProjectPermissions.EDIT_ISSUES, issue, user) && issue.isEditable();
    }

    public UpdateValidationResult validate(ApplicationUser user, Long issueId, InputParameters parameters) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<StoredIssue> issue = access.visible(access.issues().byId(issueId), user, errors);
        if (issue.isPresent()) {
            checkEditable(issue.get(), user, errors);
        }
        if (!errors.hasAnyErrors()) {
            Collection<String> screen = access.screens().fieldsOf(issue.get().getProjectId(),
                    issue.get().getIssueTypeId(), IssueOperations.EDIT_ISSUE_OPERATION);
            access.inputs().apply(new Entry(issue.get(), parameters, screen, user, false, errors));
        }
        return new UpdateValidationResult(errors.hasAnyErrors() ? null : issue.get(), errors,
                new HashMap<>(parameters.values()));
    }

    public IssueResult update(ApplicationUser user, UpdateValidationResult validated, EventDispatchOption event,
            boolean sendMail) {
        if (!validated.isValid()) {
            throw new IllegalStateException("You cannot update an issue with an invalid validation result");
        }
        StoredIssue issue = (StoredIssue) validated.getIssue();
        save(user, issue, comment(validated), event, sendMail);
        return new IssueResult(access.issues().byId(issue.getId()).orElseThrow());
    }

    /** Stores what was set on the issue. Checks nothing: that is the caller's part, as with Jira's issue manager. */
    public void save(ApplicationUser user, StoredIssue issue, String comment, EventDispatchOption event,
            boolean sendMail) {
        access.database().transactions().inTransaction(() -> {
            IssueStore.Change change = access.issues().save(issue, CommandAccess.keyOf(user), List.of());
            Comment added = comment.isBlank() ? null
                    : access.comments().add(issue.getId(), user, comment, null, null);
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("comment", added);
            parameters.put("changeItems", change.items());
            boolean changed = !change.items().isEmpty() || added != null;
            if (event.getEventTypeId() != null && changed) {
                access.events().publish(issue, user, event.getEventTypeId(), parameters, sendMail);
            }
        });
    }

    private void checkEditable(StoredIssue issue, ApplicationUser user, ErrorCollection errors) {
        if (!access.permissions().has(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            errors.addErrorMessage(access.texts().text("issue.edit.forbidden"));
        } else if (!issue.isEditable()) {
            errors.addErrorMessage(access.texts().text("issue.edit.workflow"));
        }
    }

    private static String comment(UpdateValidationResult validated) {
        Object entered = validated.getFieldValuesHolder().get("comment");
        return entered instanceof List<?> list && !list.isEmpty() ? list.get(0).toString() : "";
    }
}
