package sandbox.jira.workflow.engine;

import java.util.Map;
import java.util.function.Supplier;
import sandbox.spi.ModuleClasses;

/** The classes that workflow XML names: the host's own under Jira's names, all others from enabled plugins. */
public final class Modules {
    private final Map<String, Supplier<Object>> system;
    private final ModuleClasses plugins;

    public Modules(Map<String, Supplier<Object>> system, ModuleClasses plugins) {
        this.system = Map.copyOf(system);
        this.plugins = plugins;
    }

    Object load(String className) {
        Supplier<Object> own = system.get(className);
        return own == null ? plugins.workflowModule(className) : own.get();
    }
}
