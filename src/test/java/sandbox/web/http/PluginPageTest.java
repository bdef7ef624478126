package sandbox.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class PluginPageTest {
    @Test
    public void shouldTakeThePartsOfAPage() {
        PluginPage page = PluginPage.read("<!DOCTYPE html><HTML><head lang='en'><title>A &amp; B</title>"
                + "<meta name='decorator' content='atl.admin'/><meta content=\"ABC\" name=\"projectKey\"><meta charset='utf-8'>"
                + "</head>\n<body class='x'><header>h</header> text</body></HTML>");
        assertThat(page.title()).isEqualTo("A & B");
        assertThat(page.meta()).containsEntry("decorator", "atl.admin").containsEntry("projectKey", "ABC");
        assertThat(page.head()).contains("projectKey").doesNotContain("decorator").doesNotContain("title");
        assertThat(page.body()).isEqualTo("<header>h</header> text");
    }

    @Test
    public void shouldNotTakeTheEndOfAHeaderForTheEndOfTheHead() {
        PluginPage page = PluginPage.read("<html><head><title>T</title></head><body><header>h</header></body></html>");
        assertThat(page.head()).isEmpty();
    }

    @Test
    public void shouldNotTakeAHeaderForTheHead() {
        PluginPage page = PluginPage.read("<html><body><header>x</header></body></html>");
        assertThat(page.head()).isEmpty();
        assertThat(page.meta()).isEmpty();
    }
}
