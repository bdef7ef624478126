package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Which calls are chosen of those that a command was seen to make. */
public class HostCallTest {
    private static final List<String> SEEN = List.of("A.find", "B.save", "A.find", "A.find", "A.find", "A.find");
    private static final Set<String> PLAIN = Set.of("B.save");

    @Test
    public void shouldFailAtEveryCallWhenFull() {
        assertThat(chosen("throw", true)).containsExactly("A.find 1", "A.find 2", "A.find 3", "A.find 4", "A.find 5",
                "B.save 1");
    }

    @Test
    public void shouldAnswerNothingAtTheFirstAndTheLastCallThatAnswersAnObject() {
        assertThat(chosen("null", true)).containsExactly("A.find 1", "A.find 5");
    }

    @Test
    public void shouldBeSlowAtTheFirstCall() {
        assertThat(chosen("slow", true)).containsExactly("A.find 1", "B.save 1");
    }

    @Test
    public void shouldChooseFewWhenSmall() {
        assertThat(chosen("throw", false)).containsExactly("A.find 1", "A.find 5", "B.save 1");
        assertThat(chosen("slow", false)).containsExactly("A.find 1", "B.save 1");
    }

    private static List<String> chosen(String way, boolean full) {
        return HostCall.of(SEEN, PLAIN, full).stream().filter(call -> call.way().equals(way)).map(HostCall::name)
                .toList();
    }
}
