package io.phasegate.workflow;

import static io.phasegate.gate.AMethod.aMethod;
import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.WorkflowException;
import io.phasegate.gate.AWorld;
import io.phasegate.gate.DecisionInput;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.journal.model.EntryKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Test;

public class GateActModulesTest {
    private AWorld world = new AWorld(aMethod());
    private ARun run = new ARun(world, "GZ-P1");

    @Test
    public void shouldOfferStartToTheLeadAndPassToTheDeciders() throws WorkflowException {
        assertThat(run.actShown("pm", "start", "IN_PROGRESS")).isTrue();
        assertThat(run.actShown("top", "start", "IN_PROGRESS")).isFalse();
        assertThat(run.actShown("top", "pass", "PASSED")).isTrue();
        assertThat(run.actShown("cpm", "pass", "PASSED")).isFalse();
    }

    @Test
    public void shouldPassByTransitionWhenItIsTheLastDecision() throws WorkflowException {
        inReview();
        decide("top", DecisionKind.GO);
        run.acted("pm", "pass", "PASSED");
        assertThat(status()).isEqualTo(PhaseStatus.PASSED);
    }

    @Test
    public void shouldSayWhoElseHasToDecideAndRecordNothing() throws WorkflowException {
        inReview();
        assertThat(run.refusedAct("pm", "pass", "PASSED").getGenericErrors()).singleElement().asString()
                .contains("role C_TOP");
        assertThat(world.journal().entries()).noneMatch(entry -> entry.kind() == EntryKind.GATE_DECIDED);
    }

    @Test
    public void r51ShouldListEveryOpenCriterionOfTheGate() throws WorkflowException {
        world = new AWorld(aMethod().demanding("a", "MANUAL").demanding("b", "PUBLISHED").decidedBy("V_PM"));
        run = new ARun(world, "GZ-P1");
        inReview();
        assertThat(run.refusedAct("pm", "pass", "PASSED").getGenericErrors()).hasSize(2);
    }

    @Test
    public void shouldPointToTheOtherTransitionWhenAnotherDeciderSetConditions() throws WorkflowException {
        inReview();
        conditional();
        assertThat(run.refusedAct("pm", "pass", "PASSED").getGenericErrors()).singleElement().asString()
                .contains("Passed with conditions");
        run.acted("pm", "pass-with-conditions", "PASSED_WITH_CONDITIONS");
        assertThat(status()).isEqualTo(PhaseStatus.PASSED_WITH_CONDITIONS);
    }

    @Test
    public void shouldRecycleStopAndReopenWithAReason() throws WorkflowException {
        inReview();
        assertThat(run.refusedAct("pm", "recycle", "IN_PROGRESS").getGenericErrors()).hasSize(1);
        run.commenting("figures missing").acted("pm", "recycle", "IN_PROGRESS");
        run.acted("pm", "stop", "STOPPED");
        assertThat(status()).isEqualTo(PhaseStatus.STOPPED);
        run.acted("top", "reopen", "IN_PROGRESS");
        assertThat(status()).isEqualTo(PhaseStatus.IN_PROGRESS);
    }

    private void inReview() throws WorkflowException {
        run.acted("pm", "start", "IN_PROGRESS");
        run.acted("pm", "submit", "GATE_REVIEW");
    }

    private void decide(String user, DecisionKind kind) {
        world.as(user).gates().decide(world.gate(), world.gate().gate("GZ-G1"), DecisionInput.of(kind, ""));
    }

    private void conditional() {
        DecisionInput.Condition condition = new DecisionInput.Condition("Train", OptionalLong.of(4),
                Optional.of(world.gate().facts().today()));
        world.as("top").gates().decide(world.gate(), world.gate().gate("GZ-G1"),
                new DecisionInput("", DecisionKind.CONDITIONAL_GO, "", List.of(condition)));
    }

    private PhaseStatus status() {
        return world.gate().facts().gates().status(world.gate().phase("GZ-P1"));
    }
}
