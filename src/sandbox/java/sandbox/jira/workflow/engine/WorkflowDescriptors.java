package sandbox.jira.workflow.engine;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Optional;

/** Where the engine finds the descriptor of a workflow by its name. The answer may be shared and is never changed. */
@FunctionalInterface
public interface WorkflowDescriptors {
    Optional<WorkflowDescriptor> find(String workflowName);
}
