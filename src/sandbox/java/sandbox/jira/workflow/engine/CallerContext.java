package sandbox.jira.workflow.engine;

import com.opensymphony.workflow.WorkflowContext;

/** Who acts, by user key (null for nobody), and how the engine dooms the transaction when an action fails. */
record CallerContext(String caller, Runnable rollback) implements WorkflowContext {
    private static final long serialVersionUID = 1L;

    @Override
    public String getCaller() {
        return caller;
    }

    @Override
    public void setRollbackOnly() {
        rollback.run();
    }
}
