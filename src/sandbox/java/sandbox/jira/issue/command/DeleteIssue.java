package sandbox.jira.issue.command;

import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;
import java.util.Optional;
import sandbox.jira.attachment.Attachments;
import sandbox.jira.history.History;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.link.Links;

/** Deletes an issue with everything that hangs on it: sub-tasks, links, comments, files, history. */
public final class DeleteIssue {
    private final CommandAccess access;
    private final Links links;
    private final Attachments attachments;
    private final History history;

    public DeleteIssue(CommandAccess access, Links links, Attachments attachments, History history) {
        this.access = access;
        this.links = links;
        this.attachments = attachments;
        this.history = history;
    }

    public DeleteValidationResult validate(ApplicationUser user, Long issueId) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<StoredIssue> issue = access.visible(access.issues().byId(issueId), user, errors);
        if (issue.isPresent() && !access.permissions().has(ProjectPermissions.DELETE_ISSUES, issue.get(), user)) {
            errors.addErrorMessage(access.texts().text("issue.delete.forbidden"));
        }
        return new DeleteValidationResult(errors.hasAnyErrors() ? null : issue.get(), errors);
    }

    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("You cannot delete an issue with an invalid validation result");
        }
        delete(user, (StoredIssue) validated.getIssue(), true);
        return new SimpleErrorCollection();
    }

    /** Without any check; used when a whole project goes. */
    public void delete(ApplicationUser user, StoredIssue issue, boolean sendMail) {
        access.database().transactions().inTransaction(() -> {
            for (Issue subTask : issue.getSubTaskObjects()) {
                delete(user, (StoredIssue) subTask, sendMail);
            }
            access.events().publish(issue, user, EventType.ISSUE_DELETED_ID, Map.of(), sendMail);
            links.removeOf(issue.getId());
            access.comments().deleteAll(issue.getId());
            attachments.removeAll(issue.getId());
            history.delete(issue.getId());
            access.issues().issues().delete(issue.getId());
            if (issue.getWorkflowId() != null) {
                access.engines().remove(issue.getWorkflowId());
            }
        });
    }
}
