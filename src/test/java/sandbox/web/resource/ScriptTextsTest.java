package sandbox.web.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class ScriptTextsTest {
    @Test
    public void shouldWriteStringsThatNoScriptElementCanEndIn() {
        assertThat(ScriptTexts.literal("a\"\\</script>\n\u2028\u4f60"))
                .isEqualTo("\"a\\\"\\\\\\u003c/script>\\u000a\\u2028\u4f60\"");
    }
}
