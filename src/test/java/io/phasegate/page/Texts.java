package io.phasegate.page;

import com.atlassian.sal.api.message.I18nResolver;
import io.phasegate.language.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real texts of both bundles, without a host. For tests of pages and panels of every domain. */
public final class Texts implements I18nResolver {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    private final Map<String, String> english = read(false);
    private final Map<String, String> chinese = read(true);

    public static Messages messages() {
        return new Messages(new Texts());
    }

    @Override
    public String getText(String key) {
        return getText(Locale.ENGLISH, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        throw new UnsupportedOperationException("Not confirmed on every host: format with Messages");
    }

    @Override
    public String getText(Locale locale, String key) {
        return of(locale).getOrDefault(key, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        throw new UnsupportedOperationException("Not confirmed on every host: format with Messages");
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return of(locale).entrySet().stream().filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> of(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    private static Map<String, String> read(boolean inChinese) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            files.filter(file -> file.toString().contains("_zh_CN") == inChinese).forEach(file -> add(file, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void add(Path file, Map<String, String> texts) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    }
}
