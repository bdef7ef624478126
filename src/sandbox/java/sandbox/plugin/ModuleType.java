package sandbox.plugin;

import java.util.Set;

/** One kind of plugin module, such as `servlet` or `web-item`. The host registers one of these for each kind. */
public interface ModuleType {
    /** Names of the descriptor elements. */
    Set<String> elements();

    /**
     * Makes the module available.
     *
     * @throws InvalidPluginException when it cannot work; the whole plugin is then disabled, as in Jira
     */
    Registration enable(PluginContext plugin, ModuleElement module);

    /** Takes the module back when its plugin is disabled. */
    interface Registration {
        void close();
    }
}
