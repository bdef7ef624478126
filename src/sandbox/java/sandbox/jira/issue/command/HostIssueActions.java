package sandbox.jira.issue.command;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.user.Users;
import sandbox.jira.workflow.Workflows;
import sandbox.spi.IssueActions;
import sandbox.spi.Translations;

/** Transitions as people see them, and Move, for the host's pages and REST. */
public final class HostIssueActions implements IssueActions {
    /** The attribute of an action that names the key of its translated name. */
    private static final String I18N_NAME = "jira.i18n.title";

    private final CommandAccess access;
    private final IssueCommands commands;
    private final Users users;
    private final Translations translations;
    private final Supplier<Locale> locale;

    public HostIssueActions(CommandAccess access, IssueCommands commands, Users users, Translations translations,
            Supplier<Locale> locale) {
        this.access = access;
        this.commands = commands;
        this.users = users;
        this.translations = translations;
        this.locale = locale;
    }

    @Override
    public List<Transition> transitions(String userKey, Issue shown) {
        StoredIssue issue = (StoredIssue) shown;
        ApplicationUser user = users.orNull(userKey);
        return commands.transition().available(user, issue).stream().map(action -> transition(issue, action)).toList();
    }

    @Override
    public void move(String userKey, long issueId, String issueTypeId, String statusId) {
        commands.move().move(users.orNull(userKey), issues().byId(issueId).orElseThrow(), issueTypeId, statusId);
    }

    private Transition transition(StoredIssue issue, ActionDescriptor action) {
        WorkflowDescriptor workflow = access.workflows()
                .find(access.engines().workflowOf(issue.getWorkflowId())).orElseThrow();
        int step = action.getUnconditionalResult().getStep();
        String target = step < 0 ? issue.getStatusId() : Workflows.statusOf(workflow.getStep(step));
        return new Transition(action.getId(), name(action), TransitionIssue.screenOf(action), target);
    }

    private String name(ActionDescriptor action) {
        Object key = action.getMetaAttributes().get(I18N_NAME);
        return key != null && translations.has(locale.get(), key.toString())
                ? translations.text(locale.get(), key.toString()) : action.getName();
    }

    private IssueStore issues() {
        return access.issues();
    }
}
