package sandbox.restv2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import sandbox.restv2.json.Wanted;

/** Which fields a client gets for what it asks. */
public class WantedTest {
    @Test
    public void shouldGiveEverythingForAll() {
        Wanted wanted = Wanted.fields(List.of("*all"), "*navigable");

        assertThat(wanted.includes("comment")).isTrue();
        assertThat(wanted.includes("customfield_1")).isTrue();
    }

    @Test
    public void shouldLeaveCommentsOutOfSearchesThatAskForNothing() {
        Wanted wanted = Wanted.fields(List.of(), "*navigable");

        assertThat(wanted.includes("summary")).isTrue();
        assertThat(wanted.includes("comment")).isFalse();
    }

    @Test
    public void shouldTakeListsWithCommas() {
        Wanted wanted = Wanted.fields(List.of("summary,status"), "*all");

        assertThat(wanted.includes("status")).isTrue();
        assertThat(wanted.includes("comment")).isFalse();
    }

    @Test
    public void shouldTakeExclusionsFromTheDefault() {
        assertThat(Wanted.fields(List.of("-description"), "*all").includes("comment")).isTrue();
        assertThat(Wanted.fields(List.of("-description"), "*all").includes("description")).isFalse();
        assertThat(Wanted.fields(List.of("*all", "-comment"), "*all").includes("comment")).isFalse();
    }
}
