package sandbox.web.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import sandbox.plugin.Node;
import sandbox.plugin.PluginContext;

/**
 * Finds the resources and providers of a `rest` module: in the bundle's own entries, not in nested jars, as in Jira.
 */
final class ResourceClasses {
    private ResourceClasses() {
    }

    static List<Class<?>> find(PluginContext plugin, Node module) {
        List<String> packages = module.children("package").stream().map(Node::text).toList();
        return entries(plugin.bundle()).stream()
                .map(url -> url.getPath().substring(1).replace('/', '.').replaceAll("\\.class$", ""))
                .filter(name -> packages.isEmpty() || packages.stream()
                .anyMatch(within -> name.startsWith(within + ".")))
                .filter(name -> !name.endsWith("package-info") && !name.endsWith("module-info"))
                .<Class<?>>map(plugin::load)
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .filter(type -> !type.isInterface())
                .toList();
    }

    private static List<URL> entries(Bundle bundle) {
        var found = bundle.findEntries("/", "*.class", true);
        return found == null ? List.of() : Collections.list(found);
    }
}
