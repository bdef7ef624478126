package sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads properties bundles the old way, ISO-8859-1 with escapes, so that an unescaped text is seen to be wrong here.
 */
record ResourceTexts(List<String> bundles, Function<String, URL> resources) {
    /** Texts for a locale: the base file, then the language, then the country. */
    Map<String, String> read(Locale locale) {
        Map<String, String> texts = new TreeMap<>();
        for (String bundle : bundles) {
            String path = bundle.replace('.', '/');
            add(texts, path + ".properties");
            if (!locale.getLanguage().isEmpty()) {
                add(texts, path + "_" + locale.getLanguage() + ".properties");
            }
            if (!locale.getCountry().isEmpty()) {
                add(texts, path + "_" + locale.getLanguage() + "_" + locale.getCountry() + ".properties");
            }
        }
        return texts;
    }

    private void add(Map<String, String> texts, String path) {
        URL url = resources.apply(path);
        if (url == null) {
            return;
        }
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    }
}
