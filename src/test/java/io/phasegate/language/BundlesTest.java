package io.phasegate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Both languages are complete, every key that is used exists, and none stands there unused (quality-anchors R18). */
public class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern KEY = Pattern.compile("(?<=[\"'>])phasegate\\.[a-z0-9]+(?:[.-][a-zA-Z0-9-]+)*");
    private static final Pattern PREFIX = Pattern.compile("(?<=[\"'>])phasegate\\.[a-z0-9]+(?:[.-][a-zA-Z0-9-]+)*[.-](?=[\"'])");
    private static final List<Path> USERS = List.of(Path.of("src/main/java"), Path.of("src/main/resources"),
            Path.of("templates"), Path.of("atlassian-plugin.xml"));

    @Test
    public void shouldHaveEveryTextInBothLanguages() {
        bundles().forEach(english -> {
            Path chinese = Path.of(english.toString().replace(".properties", "_zh_CN.properties"));
            assertThat(keys(chinese)).as("keys of %s", chinese).isEqualTo(keys(english));
        });
    }

    @Test
    public void shouldHaveEveryKeyThatIsUsed() {
        Set<String> known = allKeys();
        Set<String> missing = used().stream().filter(key -> !known.contains(key) && !isPrefixOfOne(key, known))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).as("keys used but in no bundle").isEmpty();
    }

    @Test
    public void shouldHaveNoKeyThatIsUnused() {
        Set<String> used = used();
        Set<String> prefixes = found(PREFIX);
        Set<String> unused = allKeys().stream().filter(key -> !used.contains(key) && !composed(key, prefixes))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("keys in a bundle but used nowhere").isEmpty();
    }

    @Test
    public void shouldBeDeclaredInTheDescriptor() throws IOException {
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        bundles().forEach(bundle -> assertThat(descriptor)
                .contains("location=\"i18n." + bundle.getFileName().toString().replace(".properties", "") + "\""));
    }

    @Test
    public void shouldNotUseStraightApostrophesBecauseTheyQuoteInMessageFormat() {
        bundles().forEach(bundle -> assertThat(load(bundle).values().stream().map(Object::toString))
                .as("texts of %s", bundle).noneMatch(text -> text.contains("'")));
    }

    private static boolean isPrefixOfOne(String prefix, Set<String> keys) {
        return keys.stream().anyMatch(key -> key.startsWith(prefix + "."));
    }

    /** A key may be composed at run time from a prefix that stands in the code with a dot or dash at its end. */
    private static boolean composed(String key, Set<String> prefixes) {
        return prefixes.stream().anyMatch(key::startsWith);
    }

    private static Set<String> allKeys() {
        return bundles().flatMap(bundle -> keys(bundle).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(Path bundle) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(bundle)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + bundle, e);
        }
        return properties;
    }

    private static Stream<Path> bundles() {
        return files(BUNDLES).filter(file -> file.toString().endsWith(".properties") && !file.toString()
                .contains("_zh_CN"));
    }

    private static Set<String> used() {
        return found(KEY);
    }

    private static Set<String> found(Pattern pattern) {
        return USERS.stream().flatMap(BundlesTest::files).filter(file -> !file.startsWith(BUNDLES))
                .flatMap(file -> pattern.matcher(read(file)).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + root, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
