package sandbox.plugin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.plugin.ModuleType.Registration;

/** All module types of the host; enables the modules of a plugin through them. */
final class ModuleTypes {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleTypes.class);
    private final Map<String, ModuleType> byElement = new HashMap<>();

    ModuleTypes(List<ModuleType> types) {
        types.forEach(type -> type.elements().forEach(element -> byElement.put(element, type)));
    }

    /** Enables one module; one that is disabled by its descriptor or of an unknown type comes to nothing. */
    Registration enable(PluginContext plugin, ModuleElement module) {
        ModuleType type = byElement.get(module.type());
        if (type == null) {
            LOG.warn("Module {}: the sandbox does not know the module type <{}>", module.completeKey(), module.type());
            return () -> { };
        }
        if (module.xml().attribute("state").equals("disabled")) {
            return () -> { };
        }
        try {
            return type.enable(plugin, module);
        } catch (RuntimeException | LinkageError e) {
            throw new InvalidPluginException("module " + module.key() + " <" + module.type() + ">: " + e.getMessage(),
                    e);
        }
    }
}
