package sandbox.jira.constant;

/** Whether a workflow has a step for a status. Such a status cannot be removed. */
@FunctionalInterface
public interface StatusUse {
    boolean inWorkflow(String statusId);
}
