package sandbox.spi;

import java.util.List;

/** What the administration page does with plugins. */
public interface PluginAdmin {
    List<Info> plugins();

    void enable(String pluginKey);

    void disable(String pluginKey);

    /**
     * `problem` is empty when the plugin is healthy; otherwise it says in words what it is waiting for or why it
     * failed.
     */
    record Info(String key, String name, String version, boolean enabled, String problem) {
    }
}
