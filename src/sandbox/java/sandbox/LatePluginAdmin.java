package sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import sandbox.spi.PluginAdmin;

/** The plugin administration for pages, which are made before the plugin system is up. */
record LatePluginAdmin(Supplier<? extends PluginAdmin> system) implements PluginAdmin {
    @Override
    public List<Info> plugins() {
        return system.get().plugins();
    }

    @Override
    public void enable(String pluginKey) {
        system.get().enable(pluginKey);
    }

    @Override
    public void disable(String pluginKey) {
        system.get().disable(pluginKey);
    }

    @Override
    public String install(Path jar) {
        return system.get().install(jar);
    }

    @Override
    public void uninstall(String pluginKey) {
        system.get().uninstall(pluginKey);
    }
}
