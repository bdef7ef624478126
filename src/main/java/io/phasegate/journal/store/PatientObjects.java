package io.phasegate.journal.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Active Objects whose outermost transactions are run again when they failed for a passing reason: a deadlock, a
 * serialization failure, waiting too long for a lock. Active Objects asks for serializable transactions, which
 * PostgreSQL refuses now and then when others write at the same time. For all stores but the journal, which has to
 * decide again before it tries again.
 */
public final class PatientObjects implements InvocationHandler {
    private static final int ATTEMPTS = 10;

    private final ActiveObjects ao;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    private PatientObjects(ActiveObjects ao) {
        this.ao = ao;
    }

    public static ActiveObjects around(ActiveObjects ao) {
        return (ActiveObjects) Proxy.newProxyInstance(PatientObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                new PatientObjects(ao));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (inside.get() || !method.getName().equals("executeInTransaction")) {
            return call(method, arguments);
        }
        inside.set(true);
        try {
            return patiently(method, arguments);
        } finally {
            inside.remove();
        }
    }

    private Object patiently(Method method, Object[] arguments) throws Throwable {
        for (int attempt = 1; ; attempt++) {
            try {
                return call(method, arguments);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !Losers.isPassing(e)) {
                    throw e;
                }
            }
        }
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(ao, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
