package sandbox.jira.workflow.engine;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;

/**
 * Gives the engine its store and its descriptors. Workflows are changed through the workflow manager, never through
 * it.
 */
final class EngineConfiguration implements Configuration {
    private final WorkflowStore store;
    private final WorkflowDescriptors descriptors;

    EngineConfiguration(WorkflowStore store, WorkflowDescriptors descriptors) {
        this.store = store;
        this.descriptors = descriptors;
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public String getPersistence() {
        return store.getClass().getName();
    }

    @Override
    public Map<?, ?> getPersistenceArgs() {
        return Map.of();
    }

    @Override
    public WorkflowDescriptor getWorkflow(String name) throws FactoryException {
        return descriptors.find(name).orElseThrow(() -> new FactoryException("Unknown workflow name \"" + name + '"'));
    }

    @Override
    public String[] getWorkflowNames() {
        throw refused();
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public void load(URL url) {
        throw refused();
    }

    @Override
    public boolean removeWorkflow(String name) {
        throw refused();
    }

    @Override
    public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
        throw refused();
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("Workflows are changed through WorkflowManager");
    }
}
