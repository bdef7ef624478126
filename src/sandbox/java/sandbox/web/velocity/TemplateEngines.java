package sandbox.web.velocity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.Node;
import sandbox.plugin.PluginContext;
import sandbox.plugin.PluginListener;

/** The template engine of each plugin, and the module type `velocity-allowlist`. */
public final class TemplateEngines implements ModuleType, PluginListener {
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
        module.xml().children("method").stream().map(Node::text)
                .forEach(method -> allowlist.add(method, plugin.key()));
        return () -> allowlist.remove(plugin.key());
    }
}
