package sandbox.web.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class HostAssetsTest {
    @Test
    public void shouldTakePlainNamesOnly() {
        assertThat(HostAssets.isPlain("/aui/aui-prototyping.css")).isTrue();
        assertThat(HostAssets.isPlain("/aui/../x")).isFalse();
        assertThat(HostAssets.isPlain("/aui/")).isFalse();
        assertThat(HostAssets.isPlain("null")).isFalse();
    }

    @Test
    public void shouldJudgeAPathOfAnyDepth() {
        assertThat(HostAssets.isPlain("/host" + "/a".repeat(50_000))).isTrue();
        assertThat(HostAssets.isPlain("/host" + "/a".repeat(50_000) + "/")).isFalse();
    }
}
