package sandbox.plugin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;

/** Which descriptor belongs to which bundle; asked by services that differ from plugin to plugin. */
public final class DescriptorRegistry {
    private final Map<Long, Descriptor> byBundle = new ConcurrentHashMap<>();

    public void add(Bundle bundle, Descriptor descriptor) {
        byBundle.put(bundle.getBundleId(), descriptor);
    }

    public void remove(Bundle bundle) {
        byBundle.remove(bundle.getBundleId());
    }

    public Optional<Descriptor> of(Bundle bundle) {
        return Optional.ofNullable(byBundle.get(bundle.getBundleId()));
    }
}
