package sandbox.sal.event;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method annotated with EventListener; a failing one is logged and does not disturb the others. */
record ListenerMethod(Object listener, Method method) {
    private static final Logger LOG = LoggerFactory.getLogger(ListenerMethod.class);

    static List<ListenerMethod> of(Object listener) {
        return Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class) && method.getParameterCount() == 1)
                .peek(Method::trySetAccessible)
                .map(method -> new ListenerMethod(listener, method)).toList();
    }

    boolean handles(Object event) {
        return method.getParameterTypes()[0].isInstance(event);
    }

    /** The context class loader stays the publisher's: Jira does not change it for listeners of plugins. */
    void call(Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("The listener {} failed", method, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
