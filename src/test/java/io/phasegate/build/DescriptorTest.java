package io.phasegate.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.Test;
import org.w3c.dom.Element;

/** One bad module disables the whole plugin on Jira, so everything that the descriptor names must be there. */
public class DescriptorTest {
    private final PluginDescriptor descriptor = PluginDescriptor.read();

    @Test
    public void shouldUseEveryModuleKeyOnce() {
        List<String> keys = descriptor.modules().stream().map(module -> module.getAttribute("key")).toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    public void shouldNameOnlyClassesThatExist() throws IOException {
        assertThat(XmlClassNames.all()).anyMatch(name -> name.startsWith("io.phasegate."))
                .filteredOn(name -> name.startsWith("io.phasegate.") || HostLinks.isHost(name))
                .allSatisfy(name -> assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull());
    }

    @Test
    public void shouldNameOnlyFilesThatAreInTheJar() {
        List<String> files = descriptor.all("resource").stream()
                .filter(resource -> !resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location")).toList();
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(PluginClasses.ROOT.resolve(relative(file)))
                .exists());
    }

    @Test
    public void shouldAskForNoWebResourceOfOursThatDoesNotExist() {
        List<String> ours = descriptor.modules().stream().filter(module -> module.getTagName().equals("web-resource"))
                .map(module -> descriptor.key() + ":" + module.getAttribute("key")).toList();
        List<String> asked = descriptor.all("dependency").stream().map(Element::getTextContent).map(String::trim)
                .filter(name -> name.startsWith(descriptor.key())).toList();
        assertThat(ours).containsAll(asked);
    }

    private static String relative(String location) {
        return location.startsWith("/") ? location.substring(1) : location;
    }
}
