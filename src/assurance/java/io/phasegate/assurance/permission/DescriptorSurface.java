package io.phasegate.assurance.permission;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every module of the descriptor that somebody can reach; a module type that nobody has judged yet is an entry too. */
record DescriptorSurface(java.util.jar.JarFile jar, ClassLoader loader, PageSurface pages) {
    /** They show nothing and do nothing by themselves. */
    private static final Set<String> PASSIVE = Set.of("plugin-info", "resource", "ao", "rest", "web-resource");
    private static final String ALL_BELOW = "/phasegate/projects/*";

    List<String> entries() throws IOException {
        NodeList modules = descriptor().getChildNodes();
        return IntStream.range(0, modules.getLength()).mapToObj(modules::item).filter(Element.class::isInstance)
                .map(Element.class::cast).filter(module -> !PASSIVE.contains(module.getTagName()))
                .flatMap(this::entry).toList();
    }

    private Element descriptor() throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<String> entry(Element module) {
        if (!module.getTagName().equals("servlet")) {
            return Stream.of(module.getTagName() + " " + module.getAttribute("key"));
        }
        NodeList patterns = module.getElementsByTagName("url-pattern");
        List<String> verbs = new ServletVerbs(Surface.load(loader, module.getAttribute("class"))).names();
        return IntStream.range(0, patterns.getLength()).mapToObj(index -> patterns.item(index).getTextContent().strip())
                .flatMap(this::paths).flatMap(path -> verbs.stream().map(verb -> "servlet " + verb + " " + path));
    }

    private Stream<String> paths(String pattern) {
        return pattern.equals(ALL_BELOW)
                ? pages.names().stream().map(name -> "/phasegate/projects/{key}/" + name) : Stream.of(pattern);
    }
}
