package sandbox.jira.issue.command;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the engine inside a transaction and turns every way it can fail into the errors people and clients get. */
final class WorkflowRun {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowRun.class);

    private final CommandAccess access;

    WorkflowRun(CommandAccess access) {
        this.access = access;
    }

    ErrorCollection run(Runnable transaction) {
        ErrorCollection errors = new SimpleErrorCollection();
        try {
            transaction.run();
        } catch (Failed failed) {
            add(errors, failed.getCause());
        } catch (RuntimeException e) {
            LOG.error("A workflow operation failed", e);
            errors.addErrorMessage(access.texts().text("transition.failed", String.valueOf(e.getMessage())));
        }
        return errors;
    }

    /** Lets a checked exception of the engine leave the transaction, which is rolled back by it. */
    void unchecked(EngineCall call) {
        try {
            call.run();
        } catch (WorkflowException e) {
            throw new Failed(e);
        }
    }

    private void add(ErrorCollection errors, Throwable cause) {
        if (cause instanceof InvalidInputException refused) {
            addRefusal(errors, refused);
        } else {
            LOG.warn("A workflow operation failed", cause);
            errors.addErrorMessage(access.texts().text("transition.failed", String.valueOf(cause.getMessage())));
        }
    }

    private static void addRefusal(ErrorCollection errors, InvalidInputException refused) {
        for (Object message : (List<?>) refused.getGenericErrors()) {
            errors.addErrorMessage(String.valueOf(message));
        }
        for (Map.Entry<?, ?> error : ((Map<?, ?>) refused.getErrors()).entrySet()) {
            errors.addError(String.valueOf(error.getKey()), String.valueOf(error.getValue()));
        }
        if (!errors.hasAnyErrors()) {
            errors.addErrorMessage(String.valueOf(refused.getMessage()));
        }
    }

    /** A call of the engine. */
    @FunctionalInterface
    interface EngineCall {
        void run() throws WorkflowException;
    }

    /** Carries an exception of the engine through the transaction. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(WorkflowException cause) {
            super(cause);
        }
    }
}
