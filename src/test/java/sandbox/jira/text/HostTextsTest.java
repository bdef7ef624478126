package sandbox.jira.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.Test;

/** The host's messages exist in both languages. */
public class HostTextsTest {
    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    @Test
    public void shouldHaveEveryMessageInBothLanguages() throws IOException {
        assertThat(keys("host-rules_zh_CN")).isEqualTo(keys("host-rules")).hasSizeGreaterThan(60);
    }

    private static Set<Object> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = HostTextsTest.class.getResourceAsStream("/i18n/" + bundle + ".properties")) {
            properties.load(file);
        }
        return properties.keySet();
    }

    @Test
    public void shouldAnswerInTheLanguageOfTheUser() {
        HostTexts texts = new HostTexts(() -> CHINESE);
        assertThat(texts.text("field.summary.long", 255)).contains("概要").contains("255");
        assertThat(texts.textIn(Locale.ENGLISH, "issue.unknown")).isEqualTo("Issue Does Not Exist");
    }
}
