package io.phasegate.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.gate.PhaseTransition.Kind;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.AnOrganisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Test;

/** The transitions of a phase with two exit gates: what each asks, and what it writes. */
public class PhaseTransitionsTest {
    private final AWorld world = new AWorld(AMethod.aMethod().withSecondExit());

    @Test
    public void shouldStartAndSubmitByTransition() {
        record("pm", Kind.START, PhaseStatus.IN_PROGRESS, "");
        assertThat(status()).isEqualTo(PhaseStatus.IN_PROGRESS);
        record("pm", Kind.SUBMIT, PhaseStatus.GATE_REVIEW, "");
        assertThat(status()).isEqualTo(PhaseStatus.GATE_REVIEW);
    }

    @Test
    public void shouldWriteNothingWhereTheJournalIsAlready() {
        record("pm", Kind.START, PhaseStatus.IN_PROGRESS, "");
        assertThat(ruling("author", Kind.START, PhaseStatus.IN_PROGRESS, "")).isEmpty();
        record("author", Kind.START, PhaseStatus.IN_PROGRESS, "");
        assertThat(world.journal().entries()).hasSize(1);
    }

    @Test
    public void shouldPassEveryOpenExitWithOneWord() {
        inReview();
        decideBoth("top");
        assertThat(ruling("pm", Kind.PASS, PhaseStatus.PASSED, "")).isEmpty();
        record("pm", Kind.PASS, PhaseStatus.PASSED, "fine");
        assertThat(status()).isEqualTo(PhaseStatus.PASSED);
        assertThat(world.journal().entries()).filteredOn(entry -> entry.kind() == EntryKind.GATE_DECIDED).hasSize(4)
                .last().satisfies(entry -> assertThat(entry.text("remark")).isEqualTo("fine"));
    }

    @Test
    public void shouldNameWhoIsMissingForAPass() {
        inReview();
        assertThat(ruling("pm", Kind.PASS, PhaseStatus.PASSED, ""))
                .containsExactly("phasegate.gate.refused.others.missing",
                "phasegate.gate.refused.others.missing");
    }

    @Test
    public void shouldPointToThePassWithConditionsWhenSomebodyStatedOne() {
        inReview();
        world.as("top").gates().decide(world.gate(), world.gate().gate("GZ-G1"), new DecisionInput("",
                DecisionKind.CONDITIONAL_GO, "", List.of(new DecisionInput.Condition("Train", OptionalLong.of(4),
                        Optional.of(AnOrganisation.TODAY)))));
        world.gates().decide(world.gate(), world.gate().gate("GZ-G1B"), DecisionInput.of(DecisionKind.GO, ""));
        assertThat(ruling("pm", Kind.PASS, PhaseStatus.PASSED, ""))
                .containsExactly("phasegate.gate.refused.other.outcome");
        assertThat(ruling("pm", Kind.PASS_WITH_CONDITIONS, PhaseStatus.PASSED_WITH_CONDITIONS, "")).isEmpty();
    }

    @Test
    public void shouldWantAReasonForHoldStopAndRecycling() {
        inReview();
        assertThat(ruling("top", Kind.HOLD, PhaseStatus.ON_HOLD, "")).containsExactly("phasegate.gate.refused.reason");
        assertThat(ruling("top", Kind.STOP, PhaseStatus.STOPPED, " ")).containsExactly("phasegate.gate.refused.reason");
        assertThat(ruling("top", Kind.RECYCLE, PhaseStatus.IN_PROGRESS, "again")).isEmpty();
        record("top", Kind.RECYCLE, PhaseStatus.IN_PROGRESS, "again");
        assertThat(status()).isEqualTo(PhaseStatus.IN_PROGRESS);
    }

    @Test
    public void shouldHoldStopAndReopen() {
        inReview();
        record("top", Kind.HOLD, PhaseStatus.ON_HOLD, "wait");
        assertThat(status()).isEqualTo(PhaseStatus.ON_HOLD);
        assertThat(ruling("top", Kind.REOPEN, PhaseStatus.IN_PROGRESS, ""))
                .containsExactly("phasegate.gate.refused.reason");
        record("top", Kind.REOPEN, PhaseStatus.IN_PROGRESS, "go on");
        record("top", Kind.STOP, PhaseStatus.STOPPED, "no money");
        assertThat(status()).isEqualTo(PhaseStatus.STOPPED);
    }

    @Test
    public void shouldReopenTheGateThatStoppedThePhaseBeforeOneThatPassed() {
        inReview();
        decide("top", "GZ-G1B");
        decide("pm", "GZ-G1B");
        record("top", Kind.STOP, PhaseStatus.STOPPED, "no money");
        record("top", Kind.REOPEN, PhaseStatus.IN_PROGRESS, "found some");
        assertThat(world.journal().entries()).last()
                .satisfies(entry -> assertThat(entry.text("gate")).isEqualTo("GZ-G1"));
    }

    @Test
    public void shouldHaveNothingToReopenWhileNothingIsClosed() {
        inReview();
        assertThat(ruling("top", Kind.REOPEN, PhaseStatus.IN_PROGRESS, "why"))
                .containsExactly("phasegate.gate.refused.phase.state");
        record("top", Kind.REOPEN, PhaseStatus.IN_PROGRESS, "why");
        assertThat(status()).isEqualTo(PhaseStatus.GATE_REVIEW);
    }

    @Test
    public void shouldHaveNothingToDecideOnceEverythingPassed() {
        inReview();
        decideBoth("top");
        decideBoth("pm");
        assertThat(ruling("top", Kind.HOLD, PhaseStatus.ON_HOLD, "why"))
                .containsExactly("phasegate.gate.refused.phase.state");
    }

    @Test
    public void shouldOfferWhatTheRoleMayDo() {
        assertThat(shown("pm", Kind.START)).isTrue();
        assertThat(shown("pm", Kind.SUBMIT)).isTrue();
        assertThat(shown("top", Kind.SUBMIT)).isFalse();
        assertThat(shown("top", Kind.STOP)).isTrue();
        assertThat(shown("author", Kind.STOP)).isFalse();
    }

    @Test
    public void shouldSpeakOfTheExitOnWhichTheCallerHasNotDecided() {
        inReview();
        decide("top", "GZ-G1");
        assertThat(phase("top").mine().orElseThrow().key()).isEqualTo("GZ-G1B");
        decide("top", "GZ-G1B");
        assertThat(phase("top").mine().orElseThrow().key()).as("the first that is open").isEqualTo("GZ-G1");
    }

    @Test
    public void shouldReadItsArgumentsFromTheWorkflow() {
        assertThat(PhaseTransition.of(Map.of("act", " pass-with-conditions ", "to", " PASSED_WITH_CONDITIONS ")))
                .isEqualTo(new PhaseTransition(Kind.PASS_WITH_CONDITIONS, PhaseStatus.PASSED_WITH_CONDITIONS));
    }

    @Test
    public void shouldKnowOnlyPhasesOfThePlan() {
        assertThat(world.phaseTransitions().find("HDI-4711")).isEmpty();
        assertThat(phase("pm").issue().key()).isEqualTo("HDI-1");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> world.gateCases().open("NONE"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private void inReview() {
        record("pm", Kind.START, PhaseStatus.IN_PROGRESS, "");
        record("pm", Kind.SUBMIT, PhaseStatus.GATE_REVIEW, "");
    }

    private void decideBoth(String user) {
        decide(user, "GZ-G1");
        decide(user, "GZ-G1B");
    }

    private void decide(String user, String gate) {
        world.as(user).gates().decide(world.gate(), world.gate().gate(gate), DecisionInput.of(DecisionKind.GO, ""));
    }

    private void record(String user, Kind kind, PhaseStatus to, String comment) {
        world.phaseTransitions().record(phase(user), new PhaseTransition(kind, to), comment);
    }

    private List<String> ruling(String user, Kind kind, PhaseStatus to, String comment) {
        return world.phaseTransitions().ruling(phase(user), new PhaseTransition(kind, to), comment).messages().stream()
                .map(Message::key).toList();
    }

    private boolean shown(String user, Kind kind) {
        return world.phaseTransitions().isShown(phase(user), new PhaseTransition(kind, PhaseStatus.IN_PROGRESS));
    }

    private PhaseCase phase(String user) {
        return world.as(user).phaseTransitions().find("HDI-1").orElseThrow();
    }

    private PhaseStatus status() {
        return phase("pm").act().status();
    }
}
