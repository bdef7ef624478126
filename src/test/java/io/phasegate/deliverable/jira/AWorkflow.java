package io.phasegate.deliverable.jira;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import org.mockito.Mockito;

/** Builds a workflow for a test: steps with their status, each reached from the one before. */
final class AWorkflow {
    private final WorkflowDescriptor descriptor = new WorkflowDescriptor();
    private StepDescriptor last;

    static AWorkflow from(String name, String statusId) {
        AWorkflow workflow = new AWorkflow();
        workflow.last = workflow.step(name, statusId);
        return workflow;
    }

    /** Another step, and the action that leads to it. */
    AWorkflow to(int action, String name, String statusId) {
        StepDescriptor target = step(name, statusId);
        action(last, action, target.getId());
        last = target;
        return this;
    }

    /** An action from one step to another that stands already; steps count from 1. */
    AWorkflow shortCut(int action, int from, int to) {
        action(descriptor.getStep(from), action, to);
        return this;
    }

    JiraWorkflow build() {
        JiraWorkflow workflow = Mockito.mock(JiraWorkflow.class);
        Mockito.when(workflow.getDescriptor()).thenReturn(descriptor);
        return workflow;
    }

    @SuppressWarnings("unchecked")
    private StepDescriptor step(String name, String statusId) {
        StepDescriptor step = new StepDescriptor();
        step.setId(descriptor.getSteps().size() + 1);
        step.setName(name);
        step.getMetaAttributes().put(JiraWorkflow.STEP_STATUS_KEY, statusId);
        step.setParent(descriptor);
        ((List<StepDescriptor>) descriptor.getSteps()).add(step);
        return step;
    }

    @SuppressWarnings("unchecked")
    private static void action(StepDescriptor from, int id, int target) {
        ActionDescriptor action = new ActionDescriptor();
        action.setId(id);
        ResultDescriptor result = new ResultDescriptor();
        result.setStep(target);
        action.setUnconditionalResult(result);
        ((List<ActionDescriptor>) from.getActions()).add(action);
    }
}
