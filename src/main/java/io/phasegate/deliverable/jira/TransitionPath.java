package io.phasegate.deliverable.jira;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shortest way through a workflow from one status to another, as ids of actions. Used by {@link JiraProjection}.
 */
final class TransitionPath {
    private final WorkflowDescriptor workflow;

    TransitionPath(JiraWorkflow workflow) {
        this.workflow = workflow.getDescriptor();
    }

    /** Empty when there is none, or when both are the same. */
    List<Integer> between(String fromStatus, String toStatus) {
        Map<Integer, List<Integer>> ways = new HashMap<>();
        Deque<StepDescriptor> next = new ArrayDeque<>();
        steps().stream().filter(step -> statusOf(step).equals(fromStatus)).findFirst().ifPresent(step -> {
            ways.put(step.getId(), List.of());
            next.add(step);
        });
        while (!next.isEmpty()) {
            StepDescriptor step = next.poll();
            if (statusOf(step).equals(toStatus)) {
                return ways.get(step.getId());
            }
            spread(step, ways, next);
        }
        return List.of();
    }

    private void spread(StepDescriptor step, Map<Integer, List<Integer>> ways, Deque<StepDescriptor> next) {
        for (ActionDescriptor action : actions(step)) {
            StepDescriptor target = workflow.getStep(action.getUnconditionalResult().getStep());
            if (target != null && !ways.containsKey(target.getId())) {
                List<Integer> way = new ArrayList<>(ways.get(step.getId()));
                way.add(action.getId());
                ways.put(target.getId(), way);
                next.add(target);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<ActionDescriptor> actions(StepDescriptor step) {
        return (List<ActionDescriptor>) step.getActions();
    }

    @SuppressWarnings("unchecked")
    private Collection<StepDescriptor> steps() {
        return (Collection<StepDescriptor>) workflow.getSteps();
    }

    private static String statusOf(StepDescriptor step) {
        return String.valueOf(step.getMetaAttributes().get(JiraWorkflow.STEP_STATUS_KEY));
    }
}
