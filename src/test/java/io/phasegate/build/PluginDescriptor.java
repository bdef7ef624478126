package io.phasegate.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** `atlassian-plugin.xml` as the build tests read it. */
final class PluginDescriptor {
    private final Element root;

    private PluginDescriptor(Element root) {
        this.root = root;
    }

    static PluginDescriptor read() {
        try {
            return new PluginDescriptor(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(Path.of("atlassian-plugin.xml").toFile()).getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read atlassian-plugin.xml", e);
        }
    }

    String key() {
        return root.getAttribute("key");
    }

    /** Every module: element name and key. */
    List<Element> modules() {
        return elements(root.getChildNodes()).stream().filter(element -> element.hasAttribute("key")).toList();
    }

    /** Every element of this name, at any depth. */
    List<Element> all(String name) {
        return elements(root.getElementsByTagName(name));
    }

    String tableNamespace() {
        return ((Element) root.getElementsByTagName("ao").item(0)).getAttribute("namespace");
    }

    /** Class names of the entities. */
    List<String> entities() {
        return all("entity").stream().map(entity -> entity.getTextContent().trim()).toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Node> all = new ArrayList<>(IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList());
        return all.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }
}
