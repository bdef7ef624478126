package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** A workflow that is being made or changed. Source: facts 4.7 [S7-S8 E9, E10, E13, E14], U3. */
public class ConfigurableJiraWorkflow implements JiraWorkflow {
    private final String name;
    private final WorkflowManager workflows;
    private WorkflowDescriptor descriptor;
    private String description;

    public ConfigurableJiraWorkflow(String name, WorkflowManager workflows) {
        this(name, null, workflows);
    }

    public ConfigurableJiraWorkflow(String name, WorkflowDescriptor descriptor, WorkflowManager workflows) {
        this.name = name;
        this.descriptor = descriptor;
        this.workflows = workflows;
    }

    public void setDescriptor(WorkflowDescriptor value) {
        this.descriptor = value;
    }

    public void setDescription(String value) {
        this.description = value;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        List<ActionDescriptor> actions = new ArrayList<>(cast(descriptor.getInitialActions()));
        actions.addAll(cast(descriptor.getGlobalActions()));
        for (StepDescriptor step : steps()) {
            actions.addAll(cast(step.getActions()));
        }
        return new LinkedHashSet<>(actions);
    }

    @Override
    public Collection<ActionDescriptor> getActionsByName(String wanted) {
        return getAllActions().stream().filter(action -> action.getName().equals(wanted)).toList();
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        ConstantsManager constants = ComponentAccessor.getComponent(ConstantsManager.class);
        return steps().stream().map(this::getLinkedStatusId).distinct().map(constants::getStatus).toList();
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return steps().stream().filter(step -> status.getId().equals(getLinkedStatusId(step))).findFirst()
                .orElse(null);
    }

    @Override
    public String getLinkedStatusId(StepDescriptor step) {
        return (String) step.getMetaAttributes().get(STEP_STATUS_KEY);
    }

    @Override
    public boolean isActive() {
        return workflows.isActive(this);
    }

    @Override
    public boolean isDraftWorkflow() {
        return false;
    }

    @Override
    public boolean hasDraftWorkflow() {
        return workflows.getDraftWorkflow(name) != null;
    }

    @Override
    public boolean isSystemWorkflow() {
        return false;
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public boolean isDefault() {
        return false;
    }

    @SuppressWarnings("unchecked")
    private List<StepDescriptor> steps() {
        return descriptor.getSteps();
    }

    @SuppressWarnings("unchecked")
    private static List<ActionDescriptor> cast(List<?> actions) {
        return (List<ActionDescriptor>) actions;
    }
}
