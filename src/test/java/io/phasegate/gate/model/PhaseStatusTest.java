package io.phasegate.gate.model;

import static io.phasegate.gate.AMethod.aMethod;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.gate.AProject;
import io.phasegate.gate.GateStory;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import java.util.Map;
import org.junit.Test;

/** Where a phase stands by its exit gates, of which the first phase has two here. */
public class PhaseStatusTest {
    private final FakeJournal journal = new FakeJournal();
    private final GateStory gates = new GateStory(journal);

    @Test
    public void shouldNotHaveStartedWhateverElseIsRecordedOfThePhase() {
        assertThat(status()).isEqualTo(PhaseStatus.NOT_STARTED);
        journal.with(Stream.SHARED, EntryKind.GATE_SUBMITTED, GateSubject.phase("GZ-P1"), "person-v", Map.of());
        assertThat(status()).isEqualTo(PhaseStatus.NOT_STARTED);
    }

    @Test
    public void shouldBeInReviewOnceEveryOpenExitWasSubmitted() {
        gates.started("GZ-P1").submitted("GZ-G1");
        assertThat(status()).isEqualTo(PhaseStatus.IN_PROGRESS);
        gates.submitted("GZ-G1B");
        assertThat(status()).isEqualTo(PhaseStatus.GATE_REVIEW);
        passed("GZ-G1");
        assertThat(status()).as("the one that is left").isEqualTo(PhaseStatus.GATE_REVIEW);
    }

    @Test
    public void shouldPassOnceEveryExitHasPassed() {
        gates.passed("GZ-P1", "GZ-G1");
        assertThat(status()).isEqualTo(PhaseStatus.IN_PROGRESS);
        gates.submitted("GZ-G1B");
        passed("GZ-G1B");
        assertThat(status()).isEqualTo(PhaseStatus.PASSED);
    }

    @Test
    public void shouldPassWithConditionsWhenOneExitDid() {
        gates.passed("GZ-P1", "GZ-G1").submitted("GZ-G1B").conditional("GZ-G1B", "C_TOP", "c1");
        gates.decided("GZ-G1B", 1, "V_PM", DecisionKind.GO, "person-2");
        assertThat(status()).isEqualTo(PhaseStatus.PASSED_WITH_CONDITIONS);
    }

    @Test
    public void shouldBeOnHoldOrStoppedByOneWord() {
        gates.passed("GZ-P1", "GZ-G1").submitted("GZ-G1B").decided("GZ-G1B", 1, "C_TOP", DecisionKind.HOLD, "person-1");
        assertThat(status()).isEqualTo(PhaseStatus.ON_HOLD);
        gates.reopened("GZ-G1").decided("GZ-G1", 2, "C_TOP", DecisionKind.STOP, "person-1");
        assertThat(status()).isEqualTo(PhaseStatus.STOPPED);
    }

    @Test
    public void shouldNameTheExitThatIsNext() {
        assertThat(next()).isEqualTo("GZ-G1");
        gates.passed("GZ-P1", "GZ-G1");
        assertThat(next()).isEqualTo("GZ-G1B");
        assertThat(facts().gates().openExits(facts().method().phase("GZ-P1").orElseThrow())).hasSize(1);
        gates.submitted("GZ-G1B");
        passed("GZ-G1B");
        assertThat(next()).isEmpty();
    }

    @Test
    public void shouldJudgeByExitsOnly() {
        gates.started("GZ-P2").submitted("GZ-E2");
        assertThat(facts().gates().status(facts().method().phase("GZ-P2").orElseThrow()))
                .isEqualTo(PhaseStatus.IN_PROGRESS);
        assertThat(facts().gates().exits(facts().method().phase("GZ-P2").orElseThrow())).hasSize(1);
    }

    @Test
    public void shouldNameStatusAndSubjectsByTheirKeys() {
        assertThat(PhaseStatus.PASSED_WITH_CONDITIONS.nameKey())
                .isEqualTo("phasegate.gate.phase.passed-with-conditions");
        assertThat(GateSubject.criterion("GZ-G1", "kick-off")).isEqualTo("criterion:GZ-G1:kick-off");
        assertThat(GateSubject.claim("gate", "GZ-G1", "C_TOP", 2)).isEqualTo("gate:gz-g1:c_top:2");
    }

    private void passed(String gate) {
        gates.decided(gate, 1, "C_TOP", DecisionKind.GO, "person-1")
                .decided(gate, 1, "V_PM", DecisionKind.GO, "person-2");
    }

    private String next() {
        return facts().gates().nextExit(facts().method().phase("GZ-P1").orElseThrow()).map(Gate::key).orElse("");
    }

    private PhaseStatus status() {
        return facts().gates().status(facts().method().phase("GZ-P1").orElseThrow());
    }

    private GateFacts facts() {
        return new AProject(aMethod().withSecondExit().build(), journal).facts();
    }
}
