package io.phasegate.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.setup.model.ObjectKeys;
import org.junit.Test;

/** What Jira's boards and searches are shown after each command. */
public class GateProjectionTest {
    private final AWorld world = new AWorld(AMethod.aMethod());

    @Test
    public void shouldShowThatThePhaseRunsAndSinceWhen() {
        world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P1"));
        assertThat(world.shown()).containsExactly("1 status:in-progress");
        assertThat(world.shownFields()).containsEntry(ObjectKeys.FIELD_GATE_STATUS, "IN_PROGRESS")
                .containsEntry(ObjectKeys.FIELD_ACTUAL_START, "2026-03-02")
                .doesNotContainKey(ObjectKeys.FIELD_ACTUAL_END);
    }

    @Test
    public void shouldShowTheReview() {
        inReview();
        assertThat(world.shown()).last().isEqualTo("1 status:gate-review");
    }

    @Test
    public void shouldShowThePassWithItsDay() {
        passed();
        assertThat(world.shown()).last().isEqualTo("1 status:passed");
        assertThat(world.shownFields()).containsEntry(ObjectKeys.FIELD_GATE_STATUS, "PASSED")
                .containsEntry(ObjectKeys.FIELD_ACTUAL_END, "2026-03-02");
    }

    @Test
    public void shouldShowThatAReopenedPhaseRunsAgain() {
        passed();
        world.as("top").gates().reopen(world.gate(), gate(), "wrong figures");
        assertThat(world.shown()).last().isEqualTo("1 status:in-progress");
    }

    @Test
    public void shouldShowNothingOfAPhaseWhoseIssueWasNeverCreated() {
        world.project().neverCreated("GZ-P1");
        world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P1"));
        assertThat(world.shown()).isEmpty();
    }

    private void inReview() {
        world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P1"));
        world.gates().submit(world.gate(), world.gate().phase("GZ-P1"));
    }

    private void passed() {
        inReview();
        world.as("top").gates().decide(world.gate(), gate(), DecisionInput.of(DecisionKind.GO, ""));
        world.as("pm").gates().decide(world.gate(), gate(), DecisionInput.of(DecisionKind.GO, ""));
    }

    private Gate gate() {
        return world.gate().gate("GZ-G1");
    }
}
