package sandbox.sal.lifecycle;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the upgrade tasks of a plugin that have not run yet, in order, on one node at a time. */
public record Upgrades(PluginSettingsFactory settings, ClusterLockService locks) {
    private static final Logger LOG = LoggerFactory.getLogger(Upgrades.class);

    /** False when a task failed; the ones after it have not run then. */
    boolean run(String pluginKey, List<PluginUpgradeTask> tasks) {
        if (tasks.isEmpty()) {
            return true;
        }
        Lock lock = locks.getLockForName("sal.upgrade." + pluginKey);
        lock.lock();
        try {
            return tasks.stream().allMatch(task -> upgrade(pluginKey, task));
        } finally {
            lock.unlock();
        }
    }

    private boolean upgrade(String pluginKey, PluginUpgradeTask task) {
        PluginSettings global = settings.createGlobalSettings();
        String key = pluginKey + ":build";
        Object done = global.get(key);
        if (done != null && Integer.parseInt(done.toString()) >= task.getBuildNumber()) {
            return true;
        }
        try {
            Collection<Message> problems = task.doUpgrade();
            if (problems != null && !problems.isEmpty()) {
                LOG.error("Upgrade {} of {} reports {}", task.getBuildNumber(), pluginKey, problems);
                return false;
            }
            global.put(key, Integer.toString(task.getBuildNumber()));
            return true;
        } catch (Exception e) {
            LOG.error("Upgrade {} of {} failed", task.getBuildNumber(), pluginKey, e);
            return false;
        }
    }
}
