package sandbox.sal.event;

import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Publishes events to listener methods on the caller's thread. Used by managers and by plugins. */
public final class HostEventPublisher implements EventPublisher {
    private final List<ListenerMethod> methods = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        methods.stream().filter(method -> method.handles(event)).forEach(method -> method.call(event));
    }

    @Override
    public void register(Object listener) {
        unregister(listener);
        List<ListenerMethod> found = ListenerMethod.of(listener);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No method of " + listener.getClass().getName()
                    + " is annotated with EventListener");
        }
        methods.addAll(found);
    }

    @Override
    public void unregister(Object listener) {
        methods.removeIf(method -> method.listener() == listener);
    }

    @Override
    public void unregisterAll() {
        methods.clear();
    }
}
