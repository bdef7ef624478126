package sandbox.pages.html;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/**
 * Lets templates write `$row.name` and `$row.isDone()` for a record, public or not: Velocity 1.6 only knows getters of
 * public classes. A property that does not exist is an error.
 */
public final class RecordUberspect extends UberspectImpl {
    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        if (target instanceof Record) {
            return new Member(opened(target.getClass().getDeclaredMethod(name)));
        }
        VelPropertyGet found = super.getPropertyGet(target, name, info);
        if (found == null) {
            throw new IllegalStateException(target.getClass().getSimpleName() + " has no property " + name);
        }
        return found;
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        return target instanceof Record ? Arrays.stream(target.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments.length)
                .findFirst().map(method -> new Member(opened(method))).orElse(null)
                : super.getMethod(target, name, arguments, info);
    }

    private static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }

    /** A member of a record. */
    private record Member(Method method) implements VelPropertyGet, VelMethod {
        @Override
        public Object invoke(Object target) throws Exception {
            return method.invoke(target);
        }

        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            return method.invoke(target, arguments);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }
}
