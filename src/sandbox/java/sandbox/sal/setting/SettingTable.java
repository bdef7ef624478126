package sandbox.sal.setting;

import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.plugin.PluginStates;

/** The table of settings: those of plugins, and which plugins are disabled. */
public final class SettingTable implements PluginStates {
    private static final String DISABLED = "sandbox.plugin.disabled";
    private final Database database;

    public SettingTable(Database database) {
        this.database = database;
    }

    public static List<String> statements() {
        return List.of("CREATE TABLE IF NOT EXISTS plugin_setting (namespace VARCHAR(255) NOT NULL,"
                + " setting_key VARCHAR(255) NOT NULL, setting_value {text} NOT NULL,"
                + " PRIMARY KEY (namespace, setting_key))");
    }

    Optional<String> get(String namespace, String key) {
        return database.sql().first("SELECT setting_value FROM plugin_setting WHERE namespace = ? AND setting_key = ?",
                row -> row.text("setting_value"), namespace, key);
    }

    void put(String namespace, String key, String value) {
        database.transactions().inTransaction(() -> {
            int changed = database.sql().update("UPDATE plugin_setting SET setting_value = ?"
                    + " WHERE namespace = ? AND setting_key = ?", value, namespace, key);
            if (changed == 0) {
                database.sql().insert("plugin_setting", "namespace,setting_key,setting_value", namespace, key, value);
            }
        });
    }

    void remove(String namespace, String key) {
        database.sql().update("DELETE FROM plugin_setting WHERE namespace = ? AND setting_key = ?", namespace, key);
    }

    @Override
    public boolean enabled(String pluginKey) {
        return get(DISABLED, pluginKey).isEmpty();
    }

    @Override
    public void remember(String pluginKey, boolean enabled) {
        if (enabled) {
            remove(DISABLED, pluginKey);
        } else {
            put(DISABLED, pluginKey, "true");
        }
    }
}
