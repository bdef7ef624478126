package sandbox.plugin;

import org.osgi.framework.Bundle;

/** Told what becomes of plugins. Implemented by translations and by SAL's lifecycle and upgrade support. */
public interface PluginListener {
    /** The Spring context is up; no module is available yet. */
    default void enabling(PluginContext plugin) {
    }

    /** All modules are available. */
    default void enabled(PluginContext plugin) {
    }

    /** The plugin is uninstalled or replaced; nothing of its bundle may be held any longer. */
    default void uninstalled(Bundle bundle) {
    }

    /** The modules are still available. */
    default void disabling(PluginContext plugin) {
    }
}
