package io.phasegate.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.Test;

/** Which texts name somebody who is to be forgotten, and what stands there instead. */
public class ForgottenTest {
    private final Forgotten li = new Forgotten(Set.of("pabcdef"), Set.of("Li Na", "li\"na", "a\\b", "x"),
            "former member", "p1");

    @Test
    public void shouldFindEveryWordInAText() {
        assertThat(li.isNamedIn("signed by Li Na today")).isTrue();
        assertThat(li.isNamedIn("signed by Wang")).isFalse();
        assertThat(li.isNamedIn(null)).isFalse();
    }

    @Test
    public void shouldFindAWordThatIsEscapedInJson() {
        assertThat(li.isNamedIn("{\"name\":\"li\\\"na\"}")).isTrue();
        assertThat(li.isNamedIn("{\"name\":\"a\\\\b\"}")).isTrue();
    }

    @Test
    public void shouldNotTakeASingleLetterForAName() {
        assertThat(li.isNamedIn("x marks the spot")).isFalse();
        assertThat(new Forgotten(Set.of(), Set.of("Xu"), "", "").isNamedIn("Xu signed")).isTrue();
    }

    @Test
    public void shouldTellForgottenPeopleApart() {
        assertThat(li.labelOf("pabcdef")).isEqualTo("former member abcd");
        assertThat(li.labelOf("pab")).isEqualTo("former member ab");
    }

    @Test
    public void shouldGatherTracesOfEveryTable() {
        PersonTraces one = new PersonTraces(Set.of(1L), Set.of("Li Na"));
        PersonTraces both = PersonTraces.NONE.and(one).and(new PersonTraces(Set.of(1L, 2L), Set.of("li@x")));
        assertThat(both).isEqualTo(new PersonTraces(Set.of(1L, 2L), Set.of("Li Na", "li@x")));
    }
}
