package sandbox.spi;

import java.nio.file.Path;
import java.util.List;

/** What the administration page does with plugins. */
public interface PluginAdmin {
    List<Info> plugins();

    void enable(String pluginKey);

    void disable(String pluginKey);

    /**
     * Installs the jar; a plugin of the same key is replaced by it, as an upgrade. What was disabled stays disabled.
     *
     * @return empty when it is enabled or was disabled before, otherwise what is wrong
     */
    String install(Path jar);

    /** Takes the plugin away; what it stored stays in the database. */
    void uninstall(String pluginKey);

    /**
     * `problem` is empty when the plugin is healthy; otherwise it says in words what it is waiting for or why it
     * failed.
     */
    record Info(String key, String name, String version, boolean enabled, String problem) {
    }
}
