package sandbox.web.resource;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.Node;
import sandbox.plugin.PluginContext;

/** One `web-resource` module: files by name, what it depends on, and in which contexts it is wanted. */
record WebResource(PluginContext plugin, ModuleElement module) {
    List<String> dependencies() {
        return module.xml().children("dependency").stream().map(Node::text).toList();
    }

    boolean inContext(String context) {
        return module.xml().children("context").stream().anyMatch(node -> node.text().equals(context));
    }

    /** Names of the files that a page links to; folders are only there to be asked for. */
    List<String> files() {
        return downloads().stream().map(node -> node.attribute("name")).filter(name -> !name.endsWith("/")).toList();
    }

    private List<Node> downloads() {
        return module.xml().resources("download");
    }

    /** The file under a name, or inside a folder of the module. */
    Optional<URL> find(String name) {
        return downloads().stream().flatMap(node -> location(node, name).stream()).findFirst()
                .flatMap(plugin::resource);
    }

    private static Optional<String> location(Node node, String name) {
        String declared = node.attribute("name");
        if (declared.equals(name)) {
            return Optional.of(node.attribute("location"));
        }
        boolean inside = declared.endsWith("/") && name.startsWith(declared) && name.length() > declared.length();
        String folder = node.attribute("location").replaceAll("/*$", "/");
        return inside ? Optional.of(folder + name.substring(declared.length())) : Optional.empty();
    }

    /** Whether files with this extension go through a transformer such as `jsI18n`. */
    boolean transformed(String extension, String transformer) {
        return module.xml().children("transformation").stream()
                .filter(node -> node.attribute("extension").equals(extension))
                .flatMap(node -> node.children("transformer").stream())
                .anyMatch(node -> node.attribute("key").equals(transformer));
    }
}
