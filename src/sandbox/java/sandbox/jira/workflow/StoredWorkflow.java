package sandbox.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sandbox.jira.constant.Constants;
import sandbox.jira.workflow.scheme.WorkflowSchemes;

/**
 * A stored workflow handed out to plugins. Its descriptor is the plugin's own copy: changing it changes nothing
 * stored.
 */
abstract class StoredWorkflow implements JiraWorkflow {
    private final WorkflowData data;
    private final boolean draft;
    private final Workflows workflows;
    private final WorkflowSchemes schemes;
    private final Constants constants;
    private WorkflowDescriptor descriptor;

    protected StoredWorkflow(WorkflowData data, Boolean draft, Workflows workflows, WorkflowSchemes schemes,
            Constants constants) {
        this.data = data;
        this.draft = draft;
        this.workflows = workflows;
        this.schemes = schemes;
        this.constants = constants;
    }

    @Override
    public String getName() {
        return data.name();
    }

    @Override
    public String getDisplayName() {
        return draft ? data.name() + " (Draft)" : data.name();
    }

    @Override
    public String getDescription() {
        return data.description();
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        if (descriptor == null) {
            descriptor = Workflows.parse(data);
        }
        return descriptor;
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        Set<ActionDescriptor> actions = new LinkedHashSet<>(actions(getDescriptor().getInitialActions()));
        actions.addAll(actions(getDescriptor().getGlobalActions()));
        Workflows.steps(getDescriptor()).forEach(step -> actions.addAll(actions(step.getActions())));
        return actions;
    }

    @Override
    public Collection<ActionDescriptor> getActionsByName(String name) {
        return getAllActions().stream().filter(action -> name.equals(action.getName())).toList();
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        return Workflows.steps(getDescriptor()).stream().map(Workflows::statusOf).distinct()
                .flatMap(id -> constants.status(id).stream()).toList();
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return Workflows.stepOf(getDescriptor(), status.getId()).orElse(null);
    }

    @Override
    public String getLinkedStatusId(StepDescriptor step) {
        return Workflows.statusOf(step);
    }

    @Override
    public boolean isActive() {
        return !draft && schemes.isActive(data.name());
    }

    @Override
    public boolean isDraftWorkflow() {
        return draft;
    }

    @Override
    public boolean hasDraftWorkflow() {
        return !draft && workflows.drafts().named(data.name()).isPresent();
    }

    @Override
    public boolean isSystemWorkflow() {
        return Workflows.SYSTEM.equals(data.name());
    }

    @Override
    public boolean isEditable() {
        return draft || !isSystemWorkflow() && !isActive();
    }

    @Override
    public boolean isDefault() {
        return isSystemWorkflow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraWorkflow that && that.getName().equals(data.name())
                && that.isDraftWorkflow() == draft;
    }

    @Override
    public int hashCode() {
        return data.name().hashCode();
    }

    @SuppressWarnings("unchecked")
    private static List<ActionDescriptor> actions(List<?> actions) {
        return (List<ActionDescriptor>) actions;
    }
}
