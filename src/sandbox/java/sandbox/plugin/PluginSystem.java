package sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import sandbox.osgi.BundleContexts;
import sandbox.osgi.OsgiFramework;
import sandbox.spi.PluginAdmin;

/** All installed plugins. Main installs them from files; the administration page enables and disables them. */
public final class PluginSystem implements PluginAdmin {
    private static final long PATIENCE_MILLIS = 20_000;
    private final OsgiFramework framework;
    private final BundleContexts contexts;
    private final ModuleTypes types;
    private final List<PluginListener> listeners;
    private final PluginStates states;
    private final DescriptorRegistry descriptors;
    private final Map<String, InstalledPlugin> plugins = new ConcurrentSkipListMap<>();
    private final AtomicLong installations = new AtomicLong();
    private final ExecutorService executor = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "sandbox-plugins");
        thread.setDaemon(true);
        // Otherwise it inherits that of a plugin's context and holds the plugin until it is idle for long enough to end.
        thread.setContextClassLoader(PluginSystem.class.getClassLoader());
        return thread;
    });

    public PluginSystem(OsgiFramework framework, DescriptorRegistry descriptors, List<ModuleType> types,
            List<PluginListener> listeners, PluginStates states) {
        this.framework = framework;
        this.descriptors = descriptors;
        this.contexts = new BundleContexts(framework);
        this.types = new ModuleTypes(types);
        this.listeners = List.copyOf(listeners);
        this.states = states;
    }

    /**
     * Installs these jars and starts those that nobody has disabled; comes back when each is enabled or has a
     * problem.
     */
    public void install(List<Path> jars) {
        List<InstalledPlugin> started = jars.stream().map(this::add)
                .filter(plugin -> states.enabled(plugin.descriptor().key())).toList();
        started.forEach(InstalledPlugin::start);
        started.forEach(plugin -> plugin.await(PATIENCE_MILLIS));
    }

    @Override
    public synchronized String install(Path jar) {
        Descriptor descriptor;
        try {
            descriptor = Descriptor.read(jar);
        } catch (IOException | InvalidPluginException e) {
            return String.valueOf(e.getMessage());
        }
        return replace(descriptor, jar);
    }

    private String replace(Descriptor descriptor, Path jar) {
        find(descriptor.key()).ifPresent(this::remove);
        InstalledPlugin plugin = add(jar);
        if (!states.enabled(descriptor.key())) {
            return "";
        }
        plugin.start();
        plugin.await(PATIENCE_MILLIS);
        return plugin.info().enabled() ? "" : plugin.info().problem();
    }

    @Override
    public synchronized void uninstall(String pluginKey) {
        find(pluginKey).ifPresent(this::remove);
        states.remember(pluginKey, true);
    }

    private void remove(InstalledPlugin plugin) {
        plugin.stop();
        plugins.remove(plugin.descriptor().key());
        contexts.forget(plugin.bundle());
        descriptors.remove(plugin.bundle());
        listeners.forEach(listener -> listener.uninstalled(plugin.bundle()));
        try {
            plugin.bundle().uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException("Plugin " + plugin.descriptor().key() + " cannot be uninstalled", e);
        }
    }

    /** The location names the installation, not the file: a file of the same name may be another version. */
    private Bundle bundle(Path jar) throws IOException, BundleException {
        try (InputStream in = Files.newInputStream(jar)) {
            return framework.context().installBundle("sandbox:plugin-" + installations.incrementAndGet(), in);
        }
    }

    private InstalledPlugin add(Path jar) {
        try {
            Descriptor descriptor = Descriptor.read(jar);
            Bundle bundle = bundle(jar);
            descriptors.add(bundle, descriptor);
            InstalledPlugin plugin = new InstalledPlugin(descriptor, bundle, types, new Everybody(), executor);
            contexts.watch(bundle, plugin);
            plugins.put(descriptor.key(), plugin);
            return plugin;
        } catch (IOException e) {
            throw new UncheckedIOException("Plugin " + jar + " cannot be read", e);
        } catch (BundleException e) {
            throw new InvalidPluginException("Plugin " + jar + " cannot be installed: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Info> plugins() {
        return plugins.values().stream().map(InstalledPlugin::info).toList();
    }

    @Override
    public void enable(String pluginKey) {
        states.remember(pluginKey, true);
        find(pluginKey).filter(plugin -> !plugin.info().enabled()).ifPresent(plugin -> {
            plugin.start();
            plugin.await(PATIENCE_MILLIS);
        });
    }

    @Override
    public void disable(String pluginKey) {
        states.remember(pluginKey, false);
        find(pluginKey).ifPresent(InstalledPlugin::stop);
    }

    /** Whether the module of this complete key belongs to an enabled plugin. */
    public boolean moduleEnabled(String completeKey) {
        int colon = completeKey.indexOf(':');
        return colon > 0 && find(completeKey.substring(0, colon)).filter(plugin -> plugin.info().enabled())
                .filter(plugin -> plugin.descriptor().modules().stream()
                        .anyMatch(module -> module.completeKey().equals(completeKey))).isPresent();
    }

    private Optional<InstalledPlugin> find(String pluginKey) {
        return Optional.ofNullable(plugins.get(pluginKey));
    }

    /** Stops all plugins, so that their contexts close before the services they use. */
    public void stop() {
        plugins.values().forEach(InstalledPlugin::stop);
        executor.shutdown();
    }

    /** Passes each event on to all listeners. */
    private final class Everybody implements PluginListener {
        @Override
        public void enabling(PluginContext plugin) {
            listeners.forEach(listener -> listener.enabling(plugin));
        }

        @Override
        public void enabled(PluginContext plugin) {
            listeners.forEach(listener -> listener.enabled(plugin));
        }

        @Override
        public void disabling(PluginContext plugin) {
            listeners.forEach(listener -> listener.disabling(plugin));
        }
    }
}
