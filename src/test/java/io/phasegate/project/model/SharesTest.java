package io.phasegate.project.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Phase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class SharesTest {
    private final List<Phase> phases = Shipped.demoMethod().phases();

    @Test
    public void shouldShareOutAQuarterFiveTwelfthsAndAThird() {
        assertThat(days(shares(Map.of()), 120)).containsExactly(30, 50, 40);
    }

    @Test
    public void shouldLoseNoDayToRounding() {
        for (int total = 3; total < 400; total++) {
            assertThat(days(shares(Map.of()), total).stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
        }
    }

    @Test
    public void shouldAcceptAnyShareThatTheBlueprintAllows() {
        assertThat(shares(Map.of("GZ-P2", new BigDecimal("50"))).problems()).isEmpty();
        assertThat(shares(Map.of("GZ-P2", new BigDecimal("33.33"))).problems()).isEmpty();
    }

    @Test
    public void shouldRefuseAShareOutsideItsRange() {
        assertThat(shares(Map.of("GZ-P2", new BigDecimal("51"))).problems()).containsOnlyKeys("GZ-P2");
    }

    @Test
    public void shouldWarnWhenTheSharesAreNotHundredPerCent() {
        assertThat(shares(Map.of("GZ-P2", new BigDecimal("50"))).warning()).isPresent();
        assertThat(shares(Map.of()).warning()).isEmpty();
    }

    @Test
    public void shouldUseSharesInProportionWhenTheyAreNotHundredPerCent() {
        Shares half = shares(Map.of("GZ-P2", new BigDecimal("50")));
        assertThat(days(half, 130)).containsExactly(30, 60, 40);
    }

    @Test
    public void shouldKnowTheFewestDaysThatGiveEachPhaseOne() {
        assertThat(shares(Map.of()).fewestDays()).isEqualTo(3);
        assertThat(days(shares(Map.of()), 2)).contains(0);
    }

    private Shares shares(Map<String, BigDecimal> chosen) {
        return new Shares(phases, chosen);
    }

    private static List<Integer> days(Shares shares, int total) {
        return shares.spans(total).values().stream().map(Span::days).toList();
    }
}
