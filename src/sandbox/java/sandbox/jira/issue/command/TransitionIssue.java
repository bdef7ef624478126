package sandbox.jira.issue.command;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.issue.input.Entry;
import sandbox.jira.issue.input.InputParameters;
import sandbox.jira.workflow.engine.Engine;
import sandbox.jira.workflow.module.Variables;

/**
 * Moves an issue along a transition, in Jira's order: conditions hide it, validators refuse, functions run in order.
 * Whatever fails, nothing of it stays.
 */
public final class TransitionIssue {
    private static final String OPTIONS = "sandbox.transition.options";
    /** The attribute of an action that names its screen. */
    private static final String SCREEN = "jira.fieldscreen.id";

    private final CommandAccess access;
    private final WorkflowRun runs;

    public TransitionIssue(CommandAccess access) {
        this.access = access;
        this.runs = new WorkflowRun(access);
    }

    /** The transitions the user may take now. */
    public List<ActionDescriptor> available(ApplicationUser user, StoredIssue issue) {
        boolean may = access.permissions().has(ProjectPermissions.TRANSITION_ISSUES, issue, user);
        if (!may || issue.getWorkflowId() == null) {
            return List.of();
        }
        return access.engines().asking(CommandAccess.keyOf(user)).available(issue.getWorkflowId(), variables(issue));
    }

    public TransitionValidationResult validate(ApplicationUser user, Long issueId, int actionId,
            InputParameters parameters, TransitionOptions options) {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<StoredIssue> issue = options.skipPermissions() ? access.issues().byId(issueId)
                : access.visible(access.issues().byId(issueId), user, errors);
        if (issue.isPresent()) {
            check(user, issue.get(), actionId, parameters, options, errors);
        } else if (!errors.hasAnyErrors()) {
            errors.addErrorMessage(access.texts().text("issue.unknown"));
        }
        Map<String, Object> inputs = new HashMap<>(Map.of(OPTIONS, options));
        return new TransitionValidationResult(errors.hasAnyErrors() ? null : issue.get(), errors,
                new HashMap<>(parameters.values()), inputs, actionId);
    }

    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("You cannot transition an issue with an invalid validation result");
        }
        StoredIssue issue = (StoredIssue) validated.getIssue();
        TransitionOptions options = (TransitionOptions) validated.getAdditionInputs().get(OPTIONS);
        Map<String, Object> variables = variables(issue);
        variables.putAll(validated.getAdditionInputs());
        variables.put(Variables.COMMENT, comment(validated));
        Engine.Skip skip = new Engine.Skip(options.skipConditions(), options.skipValidators());
        ErrorCollection errors = runs.run(() -> access.database().transactions().inTransaction(
                () -> act(user, issue, validated.getActionId(), variables, skip)));
        StoredIssue result = errors.hasAnyErrors() ? issue : access.issues().byId(issue.getId()).orElseThrow();
        return new IssueResult(result, errors);
    }

    private void act(ApplicationUser user, StoredIssue issue, int actionId, Map<String, Object> variables,
            Engine.Skip skip) {
        runs.unchecked(() -> access.engines().acting(CommandAccess.keyOf(user), skip)
                .doAction(issue.getWorkflowId(), actionId, variables));
        Optional<StoredIssue> stored = access.issues().byId(issue.getId());
        if (stored.isPresent() && !Objects.equals(stored.get().getStatusId(), issue.getStatusId())) {
            access.issues().saveStatus(issue);
        }
    }

    private void check(ApplicationUser user, StoredIssue issue, int actionId, InputParameters parameters,
            TransitionOptions options, ErrorCollection errors) {
        boolean may = options.skipPermissions()
                || access.permissions().has(ProjectPermissions.TRANSITION_ISSUES, issue, user);
        if (!may) {
            errors.addErrorMessage(access.texts().text("transition.forbidden"));
            return;
        }
        Optional<ActionDescriptor> action = options.skipConditions() ? leaving(issue, actionId)
                : access.engines().asking(CommandAccess.keyOf(user)).available(issue.getWorkflowId(), variables(issue))
                        .stream().filter(one -> one.getId() == actionId).findFirst();
        if (action.isEmpty()) {
            errors.addErrorMessage(access.texts().text("transition.invalid", nameOf(issue, actionId), issue.getKey()));
            return;
        }
        access.inputs().apply(new Entry(issue, parameters, screen(action.get()), user, false, errors));
    }

    /** The action if it leads out of the step the issue stands in, whatever its conditions say. */
    private Optional<ActionDescriptor> leaving(StoredIssue issue, int actionId) {
        WorkflowDescriptor descriptor = descriptor(issue);
        List<Object> actions = new ArrayList<>(descriptor.getGlobalActions());
        for (Step current : access.engines().currentSteps(issue.getWorkflowId())) {
            actions.addAll(descriptor.getStep(current.getStepId()).getActions());
        }
        return actions.stream().map(ActionDescriptor.class::cast).filter(action -> action.getId() == actionId)
                .findFirst();
    }

    private String nameOf(StoredIssue issue, int actionId) {
        ActionDescriptor action = descriptor(issue).getAction(actionId);
        return action == null ? Integer.toString(actionId) : action.getName();
    }

    private WorkflowDescriptor descriptor(StoredIssue issue) {
        return access.workflows().find(access.engines().workflowOf(issue.getWorkflowId())).orElseThrow();
    }

    private Collection<String> screen(ActionDescriptor action) {
        Long screen = screenOf(action);
        return screen == null ? List.of() : access.screens().fieldsOf(screen);
    }

    /** The screen of a transition, or null when it has none. */
    public static Long screenOf(ActionDescriptor action) {
        Object id = action.getMetaAttributes().get(SCREEN);
        boolean has = action.getView() != null && !action.getView().isBlank() && id != null
                && id.toString().matches("\\d+");
        return has ? Long.valueOf(id.toString()) : null;
    }

    private Map<String, Object> variables(StoredIssue issue) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.ISSUE, issue);
        variables.put(Variables.ORIGINAL_ISSUE, access.issues().byId(issue.getId()).orElse(issue));
        variables.put("project", issue.getProjectObject());
        return variables;
    }

    private static String comment(TransitionValidationResult validated) {
        Object entered = validated.getFieldValuesHolder().get("comment");
        return entered instanceof List<?> list && !list.isEmpty() ? list.get(0).toString() : null;
    }
}
