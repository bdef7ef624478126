package io.phasegate.assurance.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import sandbox.it.PluginJar;

/**
 * A language that no text but ours can be in: every letter of the English texts has an accent, every text stands in
 * brackets and is two fifths longer. Packed as a plugin of its own that brings nothing but texts, as a language pack
 * for Jira does; it replaces English and Chinese. Names of Jira objects stay as they are: once made they are data.
 */
final class PseudoLanguage {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    private static final String NAMES = "phasegate\\.setup\\.(name|outward|inward|transition|description)\\b.*";

    private PseudoLanguage() {
    }

    static Path pack(Path folder) {
        String texts = texts();
        return new PluginJar("pseudo.language").modules("<resource type='i18n' name='texts' location='pseudo.texts'/>")
                .text("pseudo/texts_en.properties", texts).text("pseudo/texts_zh.properties", texts).write(folder);
    }

    private static String texts() {
        Properties all = new Properties();
        for (Path bundle : bundles()) {
            Properties english = read(bundle);
            english.forEach((key, text) -> {
                if (!key.toString().matches(NAMES)) {
                    all.setProperty(key.toString(), pseudo(text.toString()));
                }
            });
        }
        return escaped(all);
    }

    /** Texts that are kept as they are, because they name objects of Jira. */
    static List<String> names() {
        return bundles().stream().flatMap(bundle -> read(bundle).entrySet().stream())
                .filter(entry -> entry.getKey().toString().matches(NAMES)).map(entry -> entry.getValue().toString())
                .toList();
    }

    static String pseudo(String text) {
        StringBuilder result = new StringBuilder("[!!! ");
        int depth = 0;
        for (char each : text.toCharArray()) {
            depth += each == '{' ? 1 : each == '}' ? -1 : 0;
            int letter = depth == 0 ? PLAIN.indexOf(each) : -1;
            result.append(letter < 0 ? each : ACCENTED.charAt(letter));
        }
        return result + " ~".repeat(Math.max(0, text.length() / 5 - 4)) + " !!!]";
    }

    private static List<Path> bundles() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> !file.toString().endsWith("_zh_CN.properties")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path bundle) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(bundle)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String escaped(Properties properties) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            properties.store(out, "made from the English texts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
