package sandbox.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Runs host services with the host's context class loader when a plugin calls them, as Jira does. */
final class HostLoaded {
    private HostLoaded() {
    }

    static <T> T around(Class<T> type, T service) {
        if (!type.isInterface()) {
            return service;
        }
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> call(service, method, arguments)));
    }

    private static Object call(Object service, Method method, Object[] arguments) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(HostLoaded.class.getClassLoader());
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
