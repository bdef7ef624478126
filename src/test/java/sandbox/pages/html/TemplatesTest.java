package sandbox.pages.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.Test;

/** What the page templates may rely on. */
public class TemplatesTest {
    private final Templates templates = new Templates();

    /** A view record that is not public, as most are. */
    record Row(String name, Markup html) {
    }

    @Test
    public void shouldEscapeTextAndKeepMarkup() {
        Row row = new Row("<script>\"'&", new Markup("<b>kept</b>"));

        String html = templates.render("test/row", Map.of("row", row)).html();

        assertThat(html).contains("&lt;script&gt;&quot;&#39;&amp;").contains("<b>kept</b>").doesNotContain("<script>");
    }

    @Test
    public void shouldFailOnUndefinedReferenceInsteadOfPrintingIt() {
        assertThatThrownBy(() -> templates.render("test/row", Map.of()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("row");
    }

    @Test
    public void shouldBreakLinesOfEscapedText() {
        assertThat(new Escape().lines("a <b>\r\nc\nd").html()).isEqualTo("a &lt;b&gt;<br>c<br>d");
    }
}
