package sandbox.osgi;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.AllServiceListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.context.ApplicationContext;

/** Watches the Spring contexts that Gemini makes for bundles: up, gone, failed, or waiting for a service. */
public final class BundleContexts {
    private static final Logger LOG = LoggerFactory.getLogger(BundleContexts.class);
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private final BundleContext osgi;
    private final Map<Long, Listener> listeners = new ConcurrentHashMap<>();

    /** What becomes of one bundle's context; called on OSGi and Gemini threads. */
    public interface Listener {
        void up(ApplicationContext context);

        void gone();

        void failed(String reason);

        /** @param service the filter of the missing service */
        void waiting(String service);

        void found(String service);
    }

    public BundleContexts(OsgiFramework framework) {
        this.osgi = framework.context();
        listenForContexts();
        listenForEvents();
    }

    public void watch(Bundle bundle, Listener listener) {
        listeners.put(bundle.getBundleId(), listener);
    }

    public void forget(Bundle bundle) {
        listeners.remove(bundle.getBundleId());
    }

    private void listenForContexts() {
        String filter = "(" + Constants.OBJECTCLASS + "=" + ApplicationContext.class.getName() + ")";
        try {
            // All: the plugin that registers its context need not import Spring's packages itself.
            osgi.addServiceListener((AllServiceListener) this::contextChanged, filter);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void contextChanged(ServiceEvent event) {
        ServiceReference<?> reference = event.getServiceReference();
        Listener listener = listeners.get(reference.getBundle().getBundleId());
        if (listener == null) {
            return;
        }
        if (event.getType() == ServiceEvent.REGISTERED) {
            listener.up((ApplicationContext) osgi.getService(reference));
        } else if (event.getType() == ServiceEvent.UNREGISTERING) {
            listener.gone();
        }
    }

    /** Gemini's own events come from its bundle's class space: its listener interface is met with a proxy. */
    private void listenForEvents() {
        Bundle core = Arrays.stream(osgi.getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals("org.eclipse.gemini.blueprint.core"))
                .findFirst().orElseThrow();
        try {
            Class<?> type = core.loadClass(LISTENER);
            Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) ->
                    switch (method.getName()) {
                        case "onOsgiApplicationEvent" -> eventHappened(args[0]);
                        case "hashCode" -> System.identityHashCode(self);
                        case "equals" -> self == args[0];
                        default -> "listener of the sandbox";
                    });
            osgi.registerService(LISTENER, proxy, null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object eventHappened(Object event) {
        BeanWrapperImpl values = new BeanWrapperImpl(event);
        Listener listener = listeners.get(((Bundle) values.getPropertyValue("bundle")).getBundleId());
        if (listener != null) {
            tell(listener, event.getClass().getSimpleName(), values);
        }
        return null;
    }

    private void tell(Listener listener, String kind, BeanWrapperImpl event) {
        switch (kind) {
            case "BootstrappingDependenciesFailedEvent" ->
                    listener.failed("gave up waiting for " + event.getPropertyValue("dependencyFilters"));
            case "OsgiBundleContextFailedEvent" ->
                    listener.failed(reasons((Throwable) event.getPropertyValue("failureCause")));
            case "BootstrappingDependencyEvent" -> dependencyChanged(listener, event);
            default -> LOG.debug("{}", kind);
        }
    }

    private void dependencyChanged(Listener listener, BeanWrapperImpl event) {
        Object dependency = event.getPropertyValue("dependencyEvent");
        String filter = String.valueOf(event.getPropertyValue("dependencyEvent.serviceDependency.serviceFilter"));
        String service = filter.replaceAll(".*\\(objectClass=([^)]*)\\).*", "$1");
        if (dependency.getClass().getSimpleName().equals("OsgiServiceDependencyWaitStartingEvent")) {
            listener.waiting(service);
        } else {
            listener.found(service);
        }
    }

    private static String reasons(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " <- ").append(cause.getMessage() == null ? cause : cause.getMessage());
        }
        LOG.error("A plugin's Spring context failed", failure);
        return text.toString();
    }
}
