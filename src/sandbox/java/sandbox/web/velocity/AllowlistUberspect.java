package sandbox.web.velocity;

import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Resolves the method calls and properties of templates; what the allow-list refuses does not exist for a template. */
public final class AllowlistUberspect extends SecureUberspector {
    static final String ALLOWLIST = "sandbox.allowlist";
    private RuntimeServices runtime;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        super.setRuntimeServices(services);
        this.runtime = services;
    }

    private Allowlist allowlist() {
        return (Allowlist) runtime.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        Object actual = MarkedSafe.bare(target);
        if (actual == null) {
            return null;
        }
        Method method = introspector.getMethod(actual.getClass(), name, MarkedSafe.bare(arguments));
        return method == null || !allowlist().allows(actual.getClass(), method) ? null : new AllowedCall(method);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        Object actual = MarkedSafe.bare(target);
        if (actual == null) {
            return null;
        }
        Object[] key = actual instanceof Map ? new Object[] {name} : new Object[0];
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String getter : actual instanceof Map ? new String[] {"get"} : new String[] {"get" + capital,
                "is" + capital}) {
            Method method = introspector.getMethod(actual.getClass(), getter, key);
            if (method != null && allowlist().allows(actual.getClass(), method)) {
                return new AllowedProperty(new AllowedCall(method), key);
            }
        }
        return null;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) {
        return null;
    }

    @Override
    public Iterator<?> getIterator(Object target, Info info) throws Exception {
        return super.getIterator(MarkedSafe.bare(target), info);
    }
}
