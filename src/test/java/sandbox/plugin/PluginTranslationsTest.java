package sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;

/** Which plugin's text counts, as a language pack needs it. */
public class PluginTranslationsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final PluginTranslations translations = new PluginTranslations(List.of());

    @Test
    public void shouldPreferThePluginInstalledLaterWhicheverCameUpFirst() {
        PluginContext product = plugin(1, "Gate");
        PluginContext pack = plugin(2, "Ĝàţé");
        translations.enabling(pack);
        translations.enabling(product);
        assertThat(text()).isEqualTo("Ĝàţé");
    }

    @Test
    public void shouldForgetTheTextsOfADisabledPlugin() {
        PluginContext pack = plugin(2, "Ĝàţé");
        translations.enabling(pack);
        translations.enabling(plugin(1, "Gate"));
        assertThat(text()).isEqualTo("Ĝàţé");
        translations.disabling(pack);
        assertThat(text()).isEqualTo("Gate");
    }

    private String text() {
        return translations.text(Locale.ENGLISH, "gate");
    }

    private PluginContext plugin(long installation, String text) {
        Bundle bundle = mock(Bundle.class);
        when(bundle.getBundleId()).thenReturn(installation);
        try {
            Path file = folder.newFolder().toPath().resolve("texts.properties");
            Files.writeString(file, "gate=" + escaped(text));
            when(bundle.getResource("texts.properties")).thenReturn(file.toUri().toURL());
            return new PluginContext(descriptor("plugin" + installation), bundle, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        text.chars().forEach(each -> result.append(String.format("\\u%04x", each)));
        return result.toString();
    }

    private static Descriptor descriptor(String key) {
        return new Descriptor(key, key, "1", Map.of(), List.of(), List.of(resource()));
    }

    private static Node resource() {
        try {
            Element element = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument()
                    .createElement("resource");
            element.setAttribute("type", "i18n");
            element.setAttribute("location", "texts");
            return new Node(element);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
