package sandbox.plugin;

/** Told what becomes of plugins. Implemented by translations and by SAL's lifecycle and upgrade support. */
public interface PluginListener {
    /** The Spring context is up; no module is available yet. */
    default void enabling(PluginContext plugin) {
    }

    /** All modules are available. */
    default void enabled(PluginContext plugin) {
    }

    /** The modules are still available. */
    default void disabling(PluginContext plugin) {
    }
}
