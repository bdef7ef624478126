package sandbox.pages.html;

import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Lets templates write `$row.name` for a record, public or not: Velocity 1.6 only knows getters of public classes. */
public final class RecordUberspect extends UberspectImpl {
    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        if (target instanceof Record) {
            Method accessor = target.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return new Accessor(accessor);
        }
        return super.getPropertyGet(target, name, info);
    }

    private record Accessor(Method method) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            return method.invoke(target);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }
    }
}
