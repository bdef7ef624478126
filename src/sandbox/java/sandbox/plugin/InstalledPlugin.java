package sandbox.plugin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import sandbox.osgi.BundleContexts;
import sandbox.plugin.ModuleType.Registration;
import sandbox.spi.PluginAdmin;

/** One installed plugin and what has become of it. */
final class InstalledPlugin implements BundleContexts.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugin.class);
    private static final long POLL_MILLIS = 50;
    private static final long FOR_OTHER_PLUGINS_MILLIS = 3_000;
    private final Descriptor descriptor;
    private final Bundle bundle;
    private final ModuleTypes types;
    private final PluginListener listeners;
    private final Executor executor;
    private final Deque<Registration> registrations = new ArrayDeque<>();
    private final Set<String> waitingFor = new ConcurrentSkipListSet<>();
    private volatile CountDownLatch settled = new CountDownLatch(1);
    private volatile PluginContext enabled;
    private volatile String problem = "";

    InstalledPlugin(Descriptor descriptor, Bundle bundle, ModuleTypes types, PluginListener listeners,
            Executor executor) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.types = types;
        this.listeners = listeners;
        this.executor = executor;
    }

    Descriptor descriptor() {
        return descriptor;
    }

    Bundle bundle() {
        return bundle;
    }

    PluginAdmin.Info info() {
        String words = problem.isEmpty() && !waitingFor.isEmpty() && enabled == null
                ? "is waiting for services that the host does not provide: " + String.join(", ", waitingFor) : problem;
        return new PluginAdmin.Info(descriptor.key(), descriptor.name(), descriptor.version(), enabled != null, words);
    }

    /** Starts the bundle; its modules follow when its context is up. */
    void start() {
        problem = "";
        waitingFor.clear();
        settled = new CountDownLatch(1);
        try {
            bundle.start();
        } catch (BundleException e) {
            failed(e.getMessage());
        }
    }

    /** Waits until the plugin is enabled, has failed, or cannot get on without a service that nobody offers. */
    void await(long millis) {
        long deadline = System.currentTimeMillis() + millis;
        long waitingSince = Long.MAX_VALUE;
        while (!settledWithin(POLL_MILLIS)) {
            long now = System.currentTimeMillis();
            waitingSince = waitingFor.isEmpty() ? Long.MAX_VALUE : Math.min(waitingSince, now);
            if (now > deadline || now - waitingSince > FOR_OTHER_PLUGINS_MILLIS) {
                LOG.warn("Plugin {} {}", descriptor.key(), info().problem());
                return;
            }
        }
    }

    private boolean settledWithin(long millis) {
        try {
            return settled.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void stop() {
        gone();
        try {
            bundle.stop();
        } catch (BundleException e) {
            LOG.warn("Plugin {} did not stop cleanly", descriptor.key(), e);
        }
    }

    @Override
    public void up(ApplicationContext context) {
        executor.execute(() -> enableModules(new PluginContext(descriptor, bundle, context)));
    }

    private void enableModules(PluginContext plugin) {
        try {
            listeners.enabling(plugin);
            for (ModuleElement module : descriptor.modules()) {
                register(types.enable(plugin, module));
            }
            enabled = plugin;
            listeners.enabled(plugin);
            LOG.info("Plugin {} is enabled with {} modules", descriptor.key(), descriptor.modules().size());
            settled.countDown();
        } catch (RuntimeException e) {
            LOG.error("Plugin {} is disabled", descriptor.key(), e);
            failed(e.getMessage());
            stop();
        }
    }

    private void register(Registration registration) {
        synchronized (registrations) {
            registrations.push(registration);
        }
    }

    @Override
    public void gone() {
        PluginContext before = enabled;
        enabled = null;
        if (before != null) {
            listeners.disabling(before);
        }
        synchronized (registrations) {
            while (!registrations.isEmpty()) {
                registrations.pop().close();
            }
        }
    }

    @Override
    public void failed(String reason) {
        problem = reason;
        LOG.error("Plugin {}: {}", descriptor.key(), reason);
        settled.countDown();
    }

    @Override
    public void waiting(String service) {
        waitingFor.add(service);
    }

    @Override
    public void found(String service) {
        waitingFor.remove(service);
    }
}
