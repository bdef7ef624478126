package sandbox.jira.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The text of the workflow `jira` that every new host has: To Do, In Progress, Done, each reachable from everywhere.
 */
public final class SystemWorkflow {
    private SystemWorkflow() {
    }

    public static WorkflowData data(long id) {
        try (InputStream text = SystemWorkflow.class.getResourceAsStream("system-workflow.xml")) {
            String xml = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return new WorkflowData(id, Workflows.SYSTEM, "The default Jira workflow.", xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
