package io.phasegate.assurance.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the plugin takes from its host: module types of its descriptor and the types in docs/jira-api-links.txt. */
final class Needed {
    private Needed() {
    }

    static SortedSet<String> moduleTypes() {
        SortedSet<String> types = new TreeSet<>();
        NodeList children = descriptor().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
                types.add(children.item(i).getNodeName());
            }
        }
        return types;
    }

    static SortedSet<String> hostTypes() {
        try (Stream<String> lines = Files.lines(Path.of("docs", "jira-api-links.txt"))) {
            SortedSet<String> types = new TreeSet<>();
            lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> types.add(line.split(" ", 2)[1].replaceAll("#.*", "")));
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element descriptor() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(Path.of("atlassian-plugin.xml").toFile()).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
