package sandbox.count;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import sandbox.spi.ServiceProxies;

/** Puts a counting proxy around services that plugins call. */
public record CountedServices(Counters counters) implements ServiceProxies {
    @Override
    public <T> T around(Class<T> type, T service) {
        if (!type.isInterface()) {
            return service;
        }
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> {
            counters.call(type.getSimpleName() + "." + method.getName());
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }
}
