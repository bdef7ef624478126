package sandbox.sal;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginInformation;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import sandbox.spi.PluginAdmin;

/** PluginAccessor over the plugins of the sandbox; `modules` knows complete keys of modules of enabled plugins. */
public record InstalledPlugins(Supplier<PluginAdmin> admin, Predicate<String> modules) implements PluginAccessor {
    @Override
    public Plugin getPlugin(String key) {
        return find(key).map(Described::new).orElse(null);
    }

    @Override
    public Plugin getEnabledPlugin(String key) {
        return find(key).filter(PluginAdmin.Info::enabled).map(Described::new).orElse(null);
    }

    @Override
    public boolean isPluginEnabled(String key) {
        return getEnabledPlugin(key) != null;
    }

    @Override
    public boolean isPluginModuleEnabled(String completeKey) {
        return modules.test(completeKey);
    }

    private Optional<PluginAdmin.Info> find(String key) {
        return admin.get().plugins().stream().filter(info -> info.key().equals(key)).findFirst();
    }

    /** A plugin as its accessor describes it. */
    private record Described(PluginAdmin.Info info) implements Plugin {
        @Override
        public String getKey() {
            return info.key();
        }

        @Override
        public String getName() {
            return info.name();
        }

        @Override
        public PluginInformation getPluginInformation() {
            PluginInformation information = new PluginInformation();
            information.setVersion(info.version());
            return information;
        }
    }
}
