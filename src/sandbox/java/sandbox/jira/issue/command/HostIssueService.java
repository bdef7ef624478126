package sandbox.jira.issue.command;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Optional;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.issue.input.InputParameters;
import sandbox.jira.member.Provided;

/** Jira's issue service: every command validates for a user first, and acts only on what was found valid. */
public abstract class HostIssueService implements IssueService {
    private final CommandAccess access;
    private final IssueCommands commands;

    protected HostIssueService(CommandAccess access, IssueCommands commands) {
        this.access = access;
        this.commands = commands;
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return found(access.issues().byId(issueId), user);
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return found(access.issues().byKey(issueKey), user);
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return Provided.of(InputParameters.class);
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return commands.update().isEditable(issue, user);
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        return commands.create().validate(user, null, (InputParameters) parameters);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(ApplicationUser user, Long parentId,
            IssueInputParameters parameters) {
        return commands.create().validate(user, parentId, (InputParameters) parameters);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult result) {
        return commands.create().create(user, result);
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId,
            IssueInputParameters parameters) {
        return commands.update().validate(user, issueId, (InputParameters) parameters);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult result) {
        return update(user, result, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult result, EventDispatchOption event,
            boolean sendMail) {
        return commands.update().update(user, result, event, sendMail);
    }

    @Override
    public TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId,
            IssueInputParameters parameters) {
        return validateTransition(user, issueId, actionId, parameters, TransitionOptions.defaults());
    }

    @Override
    public TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId,
            IssueInputParameters parameters, TransitionOptions options) {
        return commands.transition().validate(user, issueId, actionId, (InputParameters) parameters, options);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult result) {
        return commands.transition().transition(user, result);
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assigneeUserName) {
        return commands.assign().validate(user, issueId, assigneeUserName);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult result) {
        return commands.assign().assign(user, result);
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        return commands.delete().validate(user, issueId);
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult result) {
        return commands.delete().delete(user, result);
    }

    private IssueResult found(Optional<StoredIssue> issue, ApplicationUser user) {
        ErrorCollection errors = new SimpleErrorCollection();
        return new IssueResult(access.visible(issue, user, errors).orElse(null), errors);
    }
}
