package sandbox.plugin;

/** Remembers which plugins an administrator has disabled. */
public interface PluginStates {
    boolean enabled(String pluginKey);

    void remember(String pluginKey, boolean enabled);
}
