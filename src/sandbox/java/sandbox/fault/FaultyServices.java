package sandbox.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import sandbox.spi.ServiceProxies;

/** Puts a proxy that can fail around services that plugins call. */
public record FaultyServices(Faults faults) implements ServiceProxies {
    @Override
    public <T> T around(Class<T> type, T service) {
        if (!type.isInterface()) {
            return service;
        }
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> call(type, service, method, arguments)));
    }

    private Object call(Class<?> type, Object service, Method method, Object[] arguments) throws Throwable {
        String name = (type.getSimpleName() + "." + method.getName()).intern();
        boolean object = !method.getReturnType().isPrimitive();
        Optional<Effect> effect = faults.call(name, object);
        if (effect.filter(Effect.THROW::equals).isPresent()) {
            throw new IllegalStateException("Fault on demand in " + name);
        }
        if (effect.filter(Effect.NULL::equals).isPresent() && object) {
            return null;
        }
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
