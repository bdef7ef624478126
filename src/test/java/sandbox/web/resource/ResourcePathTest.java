package sandbox.web.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class ResourcePathTest {
    @Test
    public void shouldTakePlainNames() {
        ResourcePath path = path("/a.b:web/images/dot.svg");
        assertThat(path.completeKey()).isEqualTo("a.b:web");
        assertThat(path.name()).isEqualTo("images/dot.svg");
    }

    @Test
    public void shouldTakeAnEncodedColon() {
        assertThat(ResourcePath.of("/jira/download/resources/a.b%3Aweb/x.js", "/a.b:web/x.js")).isPresent();
    }

    @Test
    public void shouldRefuseWhatWasDecodedIntoSomethingElse() {
        assertThat(ResourcePath.of("/r/a.b:web/%2e%2e/x", "/a.b:web/../x")).isEmpty();
        assertThat(ResourcePath.of("/r/a.b:web/..;/x", "/a.b:web/x")).isEmpty();
        assertThat(ResourcePath.of("/r/a.b::web/x", "/a.b::web/x")).isEmpty();
        assertThat(ResourcePath.of("/r/a.b:web/x%00.js", "/a.b:web/x\0.js")).isEmpty();
        assertThat(ResourcePath.of("/r/a.b:web/x", null)).isEmpty();
    }

    @Test
    public void shouldTakeAPathOfAnyDepth() {
        assertThat(path("/a.b:web/" + "a/".repeat(50_000) + "x.js").extension()).isEqualTo("js");
        assertThat(ResourcePath.of("/r/a.b:web/" + "a/".repeat(50_000), "/a.b:web/" + "a/".repeat(50_000))).isEmpty();
    }

    private static ResourcePath path(String text) {
        return ResourcePath.of("/jira/download/resources" + text, text).orElseThrow();
    }
}
