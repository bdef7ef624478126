package io.phasegate.project.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;

public class OnDemandTest {
    private int readings;
    private final List<String> list = new OnDemand<>(() -> {
        readings++;
        return List.of("one", "two");
    });

    @Test
    public void shouldReadNothingBeforeSomebodyLooks() {
        assertThat(readings).isZero();
    }

    @Test
    public void shouldReadOnceHoweverOftenSomebodyLooks() {
        assertThat(list).containsExactly("one", "two").hasSize(2).isEqualTo(List.of("one", "two"));
        assertThat(list.get(1) + list.stream().toList()).isEqualTo("two[one, two]");
        assertThat(readings).isEqualTo(1);
    }

    @Test
    public void shouldLookAgainAfterAFailure() {
        List<String> late = new OnDemand<>(() -> {
            if (readings++ == 0) {
                throw new IllegalStateException("not now");
            }
            return List.of("there");
        });
        assertThatThrownBy(late::size).hasMessage("not now");
        assertThat(late).containsExactly("there");
    }

    @Test
    public void shouldRefuseChanges() {
        assertThatThrownBy(() -> list.add("three")).isInstanceOf(UnsupportedOperationException.class);
    }
}
