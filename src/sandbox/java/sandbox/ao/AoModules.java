package sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import sandbox.plugin.InvalidPluginException;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.Node;
import sandbox.plugin.PluginContext;

/** The module type `ao` and the ActiveObjects service of each plugin that has one. */
public final class AoModules implements ModuleType {
    private final HostConnections connections;
    private final PluginSettingsFactory settings;
    private final Map<Long, AoPlugin> plugins = new ConcurrentHashMap<>();

    public AoModules(HostConnections connections, PluginSettingsFactory settings) {
        this.connections = connections;
        this.settings = settings;
    }

    /** The service as a bundle gets it; usable once the plugin's `ao` module is enabled. */
    public ActiveObjects serviceFor(Bundle bundle) {
        return (ActiveObjects) Proxy.newProxyInstance(AoModules.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class}, new AoCalls(() -> plugins.get(bundle.getBundleId())));
    }

    @Override
    public Set<String> elements() {
        return Set.of("ao");
    }

    @Override
    public Registration enable(PluginContext plugin, ModuleElement module) {
        if (plugin.descriptor().modules("ao").size() > 1) {
            throw new InvalidPluginException("a plugin may have one ao module only");
        }
        AoPlugin tables = new AoPlugin(manager(plugin, module), connections, entities(plugin, module),
                new AoUpgrades(prefix(plugin, module), upgrades(plugin, module), settings)::run);
        tables.checkNames();
        plugins.put(plugin.bundle().getBundleId(), tables);
        tables.prepareInBackground();
        return () -> plugins.remove(plugin.bundle().getBundleId());
    }

    private EntityManager manager(PluginContext plugin, ModuleElement module) {
        return new EntityManager(Dialects.provider(connections), new PluginSchema(prefix(plugin, module)));
    }

    private static String prefix(PluginContext plugin, ModuleElement module) {
        return new TablePrefix(module.xml().attribute("namespace", plugin.bundle().getSymbolicName())).value();
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> entities(PluginContext plugin, ModuleElement module) {
        return module.xml().children("entity").stream().map(Node::text)
                .<Class<? extends RawEntity<?>>>map(name -> (Class<? extends RawEntity<?>>) plugin.load(name)).toList();
    }

    private static List<ActiveObjectsUpgradeTask> upgrades(PluginContext plugin, ModuleElement module) {
        return module.xml().children("upgradeTask").stream().map(Node::text)
                .map(name -> plugin.create(name, ActiveObjectsUpgradeTask.class))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion)).toList();
    }
}
