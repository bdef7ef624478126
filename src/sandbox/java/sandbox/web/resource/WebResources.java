package sandbox.web.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.PluginContext;

/** The module type `web-resource`, and the order in which resources go into a page. */
public final class WebResources implements ModuleType {
    private final Map<String, WebResource> byKey = new ConcurrentSkipListMap<>();

    @Override
    public Set<String> elements() {
        return Set.of("web-resource");
    }

    @Override
    public Registration enable(PluginContext plugin, ModuleElement module) {
        byKey.put(module.completeKey(), new WebResource(plugin, module));
        return () -> byKey.remove(module.completeKey());
    }

    Optional<WebResource> find(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    /** These modules and those of these contexts, each after what it depends on. Unknown keys are the host's own. */
    List<WebResource> inOrder(Collection<String> contexts, Collection<String> keys) {
        Set<String> ordered = new LinkedHashSet<>();
        keys.forEach(key -> add(key, ordered, new ArrayList<>()));
        byKey.values().stream().filter(resource -> contexts.stream().anyMatch(resource::inContext))
                .forEach(resource -> add(resource.module().completeKey(), ordered, new ArrayList<>()));
        return ordered.stream().map(byKey::get).toList();
    }

    private void add(String key, Set<String> ordered, List<String> path) {
        WebResource resource = byKey.get(key);
        if (resource == null || path.contains(key)) {
            return;
        }
        path.add(key);
        resource.dependencies().forEach(dependency -> add(dependency, ordered, path));
        path.remove(key);
        ordered.add(key);
    }
}
