package sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;

/** The upgrade tasks of one plugin's tables: each runs once, in the order of their model versions. */
record AoUpgrades(String prefix, List<ActiveObjectsUpgradeTask> tasks, PluginSettingsFactory settings) {
    void run(ActiveObjects tables) {
        PluginSettings global = settings.createGlobalSettings();
        String key = prefix + "_#";
        for (ActiveObjectsUpgradeTask task : tasks) {
            Object stored = global.get(key);
            ModelVersion current = stored == null ? ModelVersion.zero() : ModelVersion.valueOf(stored.toString());
            if (task.getModelVersion().isNewerThan(current)) {
                task.upgrade(current, tables);
                global.put(key, task.getModelVersion().toString());
            }
        }
    }
}
