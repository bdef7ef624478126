package sandbox.ao;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import sandbox.plugin.ContextLoader;

/** Passes calls on to the plugin's tables once they are there; before that AO is not available, as in Jira. */
record AoCalls(Supplier<AoPlugin> plugin) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        AoPlugin ready = plugin.get();
        if (ready == null) {
            throw new ActiveObjectsException("ActiveObjects is not available: the plugin is not enabled yet, or it has "
                    + "no <ao> module. Do not call it from constructors or while the Spring context starts");
        }
        try {
            return method.invoke(ContextLoader.ofHost(ready::tables), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
