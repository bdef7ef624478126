package sandbox.sal.lifecycle;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.plugin.PluginContext;
import sandbox.plugin.PluginListener;

/** Calls LifecycleAware and PluginUpgradeTask beans; only those that a plugin exports as OSGi services are seen. */
public final class PluginLifecycle implements PluginListener {
    private static final Logger LOG = LoggerFactory.getLogger(PluginLifecycle.class);
    private final Upgrades upgrades;
    private final List<PluginContext> early = new ArrayList<>();
    private boolean started;

    public PluginLifecycle(Upgrades upgrades) {
        this.upgrades = upgrades;
    }

    /** The host is up: plugins that were enabled before are told now. */
    public void hostStarted() {
        List<PluginContext> waiting;
        synchronized (early) {
            started = true;
            waiting = List.copyOf(early);
            early.clear();
        }
        waiting.forEach(this::begin);
    }

    @Override
    public void enabled(PluginContext plugin) {
        synchronized (early) {
            if (!started) {
                early.add(plugin);
                return;
            }
        }
        begin(plugin);
    }

    private void begin(PluginContext plugin) {
        List<PluginUpgradeTask> tasks = services(plugin.bundle(), PluginUpgradeTask.class);
        tasks.sort(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber));
        if (upgrades.run(plugin.key(), tasks)) {
            services(plugin.bundle(), LifecycleAware.class).forEach(aware -> call(aware::onStart, plugin));
        }
    }

    @Override
    public void disabling(PluginContext plugin) {
        synchronized (early) {
            early.remove(plugin);
        }
        services(plugin.bundle(), LifecycleAware.class).forEach(aware -> call(aware::onStop, plugin));
    }

    private static void call(Runnable step, PluginContext plugin) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A lifecycle call of {} failed", plugin.key(), e);
        }
    }

    private static <T> List<T> services(Bundle bundle, Class<T> type) {
        List<T> found = new ArrayList<>();
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        for (ServiceReference<?> reference : registered == null ? new ServiceReference<?>[0] : registered) {
            boolean offered = Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS))
                    .contains(type.getName());
            Object service = offered ? bundle.getBundleContext().getService(reference) : null;
            if (type.isInstance(service)) {
                found.add(type.cast(service));
            }
        }
        return found;
    }
}
