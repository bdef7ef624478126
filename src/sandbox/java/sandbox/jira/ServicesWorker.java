package sandbox.jira;

import com.atlassian.jira.component.ComponentAccessor;
import sandbox.spi.HostServices;

/** Answers ComponentAccessor from the registry of host services; what is not there throws an error naming it. */
final class ServicesWorker implements ComponentAccessor.Worker {
    private final HostServices services;

    ServicesWorker(HostServices services) {
        this.services = services;
    }

    @Override
    public <T> T getComponent(Class<T> type) {
        return services.get(type);
    }

    @Override
    public <T> T getComponentOfType(Class<T> type) {
        return services.get(type);
    }

    @Override
    public <T> T getOSGiComponentInstanceOfType(Class<T> type) {
        return type.cast(services.exported().get(type));
    }
}
