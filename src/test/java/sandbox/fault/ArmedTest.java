package sandbox.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** What a fault remembers of the time before it struck. */
public class ArmedTest {
    private final Armed armed = new Armed(Fault.parse("label;call;2;throw"));

    @Test
    public void shouldTellWhatWasWrittenBeforeItStruck() {
        armed.ran("select 1");
        armed.ran("INSERT INTO A");
        armed.struck("Type.find");
        armed.ran("INSERT INTO B");
        assertThat(armed.report().get("written")).isEqualTo(List.of("INSERT INTO A"));
    }

    @Test
    public void shouldTellWhichCallsAnswerNoObject() {
        armed.reached("Type.save", false);
        armed.reached("Type.find", true);
        assertThat(armed.report().get("plain")).isEqualTo(List.of("Type.save"));
    }
}
