package sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** atlassian-plugin.xml of one plugin, read once when the plugin is installed. */
public record Descriptor(String key, String name, String version, Map<String, String> params,
        List<ModuleElement> modules, List<Node> resources) {
    private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");
    /** Jira refuses these in a bundle that carries Atlassian-Plugin-Key. */
    private static final Set<String> TRANSFORMED_ONLY = Set.of("component", "component-import");

    /** Reads and checks the descriptor in a jar. */
    public static Descriptor read(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry("atlassian-plugin.xml");
            if (entry == null) {
                throw new InvalidPluginException(jar.getFileName() + " has no atlassian-plugin.xml");
            }
            try (InputStream in = file.getInputStream(entry)) {
                Descriptor descriptor = of(parse(in));
                descriptor.check(file.getManifest().getMainAttributes().getValue("Atlassian-Plugin-Key"));
                return descriptor;
            }
        }
    }

    private static Node parse(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Node(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new InvalidPluginException("atlassian-plugin.xml cannot be read: " + e.getMessage());
        }
    }

    private static Descriptor of(Node root) {
        String key = root.attribute("key");
        Node info = root.child("plugin-info").orElseThrow(() -> new InvalidPluginException("plugin-info is missing"));
        List<ModuleElement> modules = root.children().stream().filter(child -> !NOT_MODULES.contains(child.name()))
                .map(child -> new ModuleElement(key, child)).toList();
        return new Descriptor(key, root.attribute("name", key), info.childText("version").orElse(""), info.params(),
                modules, root.children("resource"));
    }

    private void check(String manifestKey) {
        if (manifestKey == null) {
            throw new InvalidPluginException("The manifest has no Atlassian-Plugin-Key: only transformerless plugins run here");
        }
        if (!manifestKey.equals(key)) {
            throw new InvalidPluginException("Atlassian-Plugin-Key " + manifestKey + " is not the descriptor's key " + key);
        }
        Set<String> seen = new HashSet<>();
        for (ModuleElement module : modules) {
            if (TRANSFORMED_ONLY.contains(module.type())) {
                throw new InvalidPluginException("<" + module.type() + "> is not allowed in a transformerless plugin");
            }
            if (module.key().isEmpty() || !seen.add(module.key())) {
                throw new InvalidPluginException("Module key '" + module.key() + "' is empty or used twice");
            }
        }
    }

    /** Modules of one type. */
    public List<ModuleElement> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }
}
