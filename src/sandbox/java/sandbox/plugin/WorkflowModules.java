package sandbox.plugin;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sandbox.spi.ModuleClasses;

/** The module types `workflow-condition`, `workflow-validator` and `workflow-function`. */
public final class WorkflowModules implements ModuleType, ModuleClasses {
    private static final Map<String, String> CLASS_ELEMENT = Map.of("workflow-condition", "condition-class",
            "workflow-validator", "validator-class", "workflow-function", "function-class");
    private final Map<String, PluginContext> byClass = new ConcurrentHashMap<>();

    @Override
    public Set<String> elements() {
        return CLASS_ELEMENT.keySet();
    }

    @Override
    public Registration enable(PluginContext plugin, ModuleElement module) {
        String element = CLASS_ELEMENT.get(module.type());
        String className = module.xml().childText(element)
                .orElseThrow(() -> new InvalidPluginException("<" + element + "> is missing"));
        plugin.load(className);
        plugin.create(module.xml().attribute("class"), WorkflowPluginFactory.class);
        byClass.put(className, plugin);
        return () -> byClass.remove(className);
    }

    @Override
    public Object workflowModule(String className) {
        PluginContext plugin = byClass.get(className);
        if (plugin == null) {
            throw new ModuleUnavailableException(className);
        }
        return plugin.create(className, Object.class);
    }
}
