package sandbox.fault;

import com.atlassian.jira.component.ComponentAccessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;

/** Puts a proxy that can fail around services that plugins call. */
public record FaultyServices(Faults faults) {
    public <T> T around(Class<T> type, T service) {
        if (!type.isInterface()) {
            return service;
        }
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> call(type, service, method, arguments)));
    }

    private Object call(Class<?> type, Object service, Method method, Object[] arguments) throws Throwable {
        String name = type.getSimpleName() + "." + method.getName();
        Optional<Effect> effect = faults.call(name);
        if (effect.filter(Effect.THROW::equals).isPresent()) {
            throw new IllegalStateException("Fault on demand in " + name);
        }
        if (effect.filter(Effect.NULL::equals).isPresent() && !method.getReturnType().isPrimitive()) {
            return null;
        }
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What plugins get from ComponentAccessor can fail too. */
    public void replaceComponentAccessor() {
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
