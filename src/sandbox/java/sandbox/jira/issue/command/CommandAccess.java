package sandbox.jira.issue.command;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.jira.comment.Comments;
import sandbox.jira.event.IssueEvents;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.issue.input.FieldInputs;
import sandbox.jira.screen.Screens;
import sandbox.jira.security.Permissions;
import sandbox.jira.text.HostTexts;
import sandbox.jira.workflow.Workflows;
import sandbox.jira.workflow.engine.EngineFactory;
import sandbox.jira.workflow.scheme.WorkflowSchemes;

/** What all issue commands need. */
public record CommandAccess(Database database, IssueStore issues, Permissions permissions, Screens screens,
        FieldInputs inputs, Comments comments, IssueEvents events, Workflows workflows, WorkflowSchemes workflowSchemes,
        EngineFactory engines, HostTexts texts) {
    /** The issue if the user may see it; the errors say otherwise why not, as Jira does (facts U15). */
    Optional<StoredIssue> visible(Optional<StoredIssue> found, ApplicationUser user, ErrorCollection errors) {
        if (found.isEmpty()) {
            errors.addErrorMessage(texts.text("issue.unknown"));
        } else if (!permissions.has(ProjectPermissions.BROWSE_PROJECTS, found.get(), user)) {
            errors.addErrorMessage(texts.text(user == null ? "issue.login" : "issue.hidden"));
            return Optional.empty();
        }
        return found;
    }

    static String keyOf(ApplicationUser user) {
        return user == null ? null : user.getKey();
    }
}
