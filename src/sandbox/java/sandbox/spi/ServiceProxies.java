package sandbox.spi;

import com.atlassian.jira.component.ComponentAccessor;

/**
 * What plugins get in the place of the host's services: by injection and, once it is wrapped, from ComponentAccessor.
 */
public interface ServiceProxies {
    /** The services as they are. */
    ServiceProxies NONE = new ServiceProxies() {
        @Override
        public <T> T around(Class<T> type, T service) {
            return service;
        }

        @Override
        public void wrapComponentAccessor() {
            // Its worker gives the services as they are already.
        }
    };

    <T> T around(Class<T> type, T service);

    default void wrapComponentAccessor() {
        ComponentAccessor.Worker plain = ComponentAccessor.initialiseWorker(null);
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> type) {
                return around(type, plain.getComponent(type));
            }

            @Override
            public <T> T getComponentOfType(Class<T> type) {
                return around(type, plain.getComponentOfType(type));
            }

            @Override
            public <T> T getOSGiComponentInstanceOfType(Class<T> type) {
                T found = plain.getOSGiComponentInstanceOfType(type);
                return found == null ? null : around(type, found);
            }
        });
    }
}
