package sandbox.web.velocity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.PluginContext;
import sandbox.plugin.PluginListener;

/** The template engine of each plugin, and the module type `velocity-allowlist`. */
public final class TemplateEngines implements ModuleType, PluginListener {
    private static final Logger LOG = LoggerFactory.getLogger(TemplateEngines.class);
    private final Allowlist allowlist = new Allowlist();
    private final Map<Long, TemplateEngine> engines = new ConcurrentHashMap<>();
    private final Supplier<TemplateTexts> texts;
    private final TemplateResources resources;

    public TemplateEngines(Supplier<TemplateTexts> texts, TemplateResources resources) {
        this.texts = texts;
        this.resources = resources;
    }

    public TemplateEngine of(Bundle bundle) {
        return engines.computeIfAbsent(bundle.getBundleId(),
                id -> new TemplateEngine(bundle::getResource, allowlist, this::defaults));
    }

    @Override
    public void uninstalled(Bundle bundle) {
        engines.remove(bundle.getBundleId());
    }

    private Map<String, Object> defaults() {
        Map<String, Object> tools = new HashMap<>();
        tools.put("i18n", texts.get());
        tools.put("webResourceManager", resources);
        return tools;
    }

    @Override
    public Set<String> elements() {
        return Set.of("velocity-allowlist");
    }

    @Override
    public Registration enable(PluginContext plugin, ModuleElement module) {
        module.xml().children("method").stream().map(node -> node.text().strip()).filter(method -> owns(plugin, method))
                .forEach(method -> allowlist.add(method, plugin.key()));
        return () -> allowlist.remove(plugin.key());
    }

    /** Plugins can list methods of their own classes only. */
    private static boolean owns(PluginContext plugin, String method) {
        String file = method.replaceAll("#.*", "").replace('.', '/') + ".class";
        boolean own = plugin.bundle().getEntry(file) != null;
        if (!own) {
            LOG.warn("{} lists a method of a class that is not its own: {}", plugin.key(), method);
        }
        return own;
    }
}
