package sandbox.osgi;

import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.spi.HostServices;
import sandbox.spi.ServiceProxies;

/** Makes the host's exported services available to plugins as OSGi services. Called by main before plugins start. */
public final class OsgiServices {
    private static final Logger LOG = LoggerFactory.getLogger(OsgiServices.class);
    private final BundleContext osgi;

    public OsgiServices(OsgiFramework framework) {
        this.osgi = framework.context();
    }

    public void registerAll(HostServices services, ServiceProxies proxies) {
        services.exported().forEach((type, service) -> register(type, service, proxies));
    }

    private <T> void register(Class<T> type, Object service, ServiceProxies proxies) {
        osgi.registerService(type, proxies.around(type, HostLoaded.around(type, type.cast(service))), null);
    }

    /** A service of which each plugin gets an instance of its own. */
    public <T> void registerPerBundle(Class<T> type, Function<Bundle, T> instances) {
        osgi.registerService(type, new PerBundle<>(instances), null);
    }

    /** Must never throw: Gemini would go on asking for minutes, which looks as if the host hung. */
    private record PerBundle<T>(Function<Bundle, T> instances) implements ServiceFactory<T> {
        @Override
        public T getService(Bundle bundle, ServiceRegistration<T> registration) {
            try {
                return instances.apply(bundle);
            } catch (RuntimeException e) {
                LOG.error("No service for {}", bundle, e);
                return null;
            }
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
            // Nothing is held for the bundle.
        }
    }
}
