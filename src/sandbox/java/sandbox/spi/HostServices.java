package sandbox.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The registry of host services, filled while the sandbox is wired and read by the OSGi layer and by ComponentAccessor.
 * Exported services are visible to plugins as OSGi services; internal ones only through ComponentAccessor, as in Jira.
 */
public final class HostServices {
    private final Map<Class<?>, Object> exported = new LinkedHashMap<>();
    private final Map<Class<?>, Object> internal = new LinkedHashMap<>();

    public <T> T export(Class<T> type, T service) {
        exported.put(type, service);
        return service;
    }

    public <T> T internal(Class<T> type, T service) {
        internal.put(type, service);
        return service;
    }

    public <T> Optional<T> find(Class<T> type) {
        Object found = exported.containsKey(type) ? exported.get(type) : internal.get(type);
        return Optional.ofNullable(type.cast(found));
    }

    /** Throws an error naming the type when the sandbox does not provide it. */
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("The sandbox does not provide "
                + type.getName()));
    }

    public Map<Class<?>, Object> exported() {
        return Map.copyOf(exported);
    }
}
