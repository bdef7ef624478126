package sandbox.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** An element of atlassian-plugin.xml, read by the module types. */
public record Node(Element element) {
    public String name() {
        return element.getTagName();
    }

    /** The attribute, or an empty string. */
    public String attribute(String name) {
        return element.getAttribute(name).strip();
    }

    public String attribute(String name, String otherwise) {
        return element.hasAttribute(name) ? attribute(name) : otherwise;
    }

    public List<Node> children() {
        List<Node> found = new ArrayList<>();
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                found.add(new Node(inner));
            }
        }
        return found;
    }

    public List<Node> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    public Optional<Node> child(String name) {
        return children(name).stream().findFirst();
    }

    public String text() {
        return element.getTextContent().strip();
    }

    public Optional<String> childText(String name) {
        return child(name).map(Node::text);
    }

    /** `param` children by name; the value is the attribute `value` or the text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        children("param").forEach(param -> params.put(param.attribute("name"), param.attribute("value", param.text())));
        return params;
    }

    /** `resource` children of a type. */
    public List<Node> resources(String type) {
        return children("resource").stream().filter(child -> child.attribute("type").equals(type)).toList();
    }
}
