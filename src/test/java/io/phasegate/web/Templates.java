package io.phasegate.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.phasegate.language.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import sandbox.sal.PluginTemplateRenderer;
import sandbox.web.velocity.TemplateEngines;

/** Our templates and texts, rendered by the sandbox's engine with its allow-list and escaping, for tests of pages. */
public final class Templates {
    private Templates() {
    }

    public static TemplateRenderer renderer() {
        Bundle bundle = mock(Bundle.class);
        when(bundle.getResource(anyString())).thenAnswer(call -> file(call.getArgument(0)));
        return new PluginTemplateRenderer(new TemplateEngines(() -> null, null).of(bundle));
    }

    public static Messages messages() {
        Map<String, String> english = texts(false);
        Map<String, String> chinese = texts(true);
        I18nResolver resolver = mock(I18nResolver.class);
        when(resolver.getText(any(Locale.class), anyString())).thenAnswer(call ->
                of(call.getArgument(0), english, chinese)
                .getOrDefault(call.<String>getArgument(1), call.getArgument(1)));
        when(resolver.getAllTranslationsForPrefix(anyString(), any())).thenAnswer(call ->
                startingWith(call.getArgument(0), of(call.getArgument(1), english, chinese)));
        return new Messages(resolver);
    }

    private static Map<String, String> startingWith(String prefix, Map<String, String> all) {
        Map<String, String> found = new TreeMap<>(all);
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    private static URL file(String template) throws MalformedURLException {
        Path path = Path.of(template);
        return Files.exists(path) ? path.toUri().toURL() : null;
    }

    private static Map<String, String> of(Locale locale, Map<String, String> english, Map<String, String> chinese) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    private static Map<String, String> texts(boolean chinese) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            Map<String, String> texts = new TreeMap<>(Comparator.naturalOrder());
            files.filter(file -> file.toString().contains("_zh_CN") == chinese).forEach(file -> load(file, texts));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the texts", e);
        }
    }

    private static void load(Path file, Map<String, String> texts) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
    }
}
