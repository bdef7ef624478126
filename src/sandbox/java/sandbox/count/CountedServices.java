package sandbox.count;

import com.atlassian.jira.component.ComponentAccessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Puts a counting proxy around services that plugins call. */
public record CountedServices(Counters counters) {
    public <T> T around(Class<T> type, T service) {
        if (!type.isInterface()) {
            return service;
        }
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            counters.call(type.getSimpleName() + "." + method.getName());
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }

    /** What plugins get from ComponentAccessor is counted too. */
    public void countComponentAccessor() {
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
