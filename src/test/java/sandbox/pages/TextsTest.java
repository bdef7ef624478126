package sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The host's texts exist in both languages, and templates ask only for texts that exist. */
public class TextsTest {
    private static final Pattern KEY = Pattern.compile("get\\([\"'](sandbox\\.[A-Za-z.-]+)[\"']");

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream("/i18n/sandbox" + suffix + ".properties")) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    public void shouldHaveEveryTextInBothLanguages() throws IOException {
        assertThat(texts("").stringPropertyNames()).isEqualTo(texts("_zh_CN").stringPropertyNames())
                .hasSizeGreaterThan(200);
    }

    @Test
    public void shouldKnowEveryTextThatTemplatesAskFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/sandbox/resources/pages"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".vm")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(texts("").stringPropertyNames()).containsAll(asked);
    }
}
